/** Flat columns: nodes and nested maps take the driver several times longer to decode. */

/** `e.id AS e_id, e.kind AS e_kind, ...` */
export function columns(variable: string, fields: readonly string[], prefix: string): string {
  return fields.map((field) => `${variable}.${field} AS ${prefix}${field}`).join(', ');
}

/** Takes the columns with a prefix out of a row. */
export function pick<Row>(row: Record<string, unknown>, fields: readonly (keyof Row & string)[], prefix: string): Row {
  const picked: Record<string, unknown> = {};
  for (const field of fields) picked[field] = row[prefix + field];
  return picked as Row;
}
