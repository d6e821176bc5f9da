/** Rows by key, in the order in which they came. */
export function groupBy<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** The count of each parent, 0 for one without a row, in the order of the parents. */
export function countsOf(
  rows: readonly { readonly parent: string; readonly count: number }[],
  parents: readonly string[],
): number[] {
  const counts = new Map(rows.map((row) => [row.parent, row.count]));
  return parents.map((parent) => counts.get(parent) ?? 0);
}
