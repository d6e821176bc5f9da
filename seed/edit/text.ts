/** Changes of texts by places, and the same changes as blocks of lines that can be undone much later. */

/** Replaces what stands from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whole lines that a change left (`after`) in the place of others (`before`). */
export interface Hunk {
  readonly after: string;
  readonly before: string;
}

/** Lines from `from` to before `to`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The lines of one change in the old and in the new text. */
interface Change {
  readonly old: Span;
  readonly now: Span;
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const edit of sorted(edits)) {
    if (edit.start < done) throw new Error('two edits of one place');
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

/** At one place insertions come before what replaces something. */
function sorted(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The changes as blocks of lines, each with as many unchanged lines around it as it takes to be the only such block
 * in the new text: so it is found again after other lines have changed.
 */
export function hunksOf(old: string, edits: readonly Edit[]): Hunk[] {
  const oldLines = linesOf(old);
  const newLines = linesOf(applyEdits(old, edits));
  let changes = changesOf(old, oldLines, edits);
  for (;;) {
    const grown = changes.map((change) => grow(change, oldLines, newLines));
    // Each line stands in one block only: two blocks that share one could not both be put back.
    const meeting = grown.findIndex((change, index) => change.now.to > (grown[index + 1]?.now.from ?? newLines.length));
    if (meeting === -1) {
      return grown.map(({ old, now }) => ({ after: block(newLines, now), before: block(oldLines, old) }));
    }
    changes = joined(changes, meeting);
  }
}

/** Puts the old lines back; undefined where a block does not stand there exactly once any more. */
export function revertHunks(text: string, hunks: readonly Hunk[]): string | undefined {
  const lines = linesOf(text);
  const places = hunks.map((hunk) => {
    const wanted = linesOf(hunk.after);
    const found = occurrences(lines, wanted);
    return { hunk, at: found.length === 1 ? found[0] : undefined, length: wanted.length };
  });
  let result = '';
  let done = 0;
  for (const { hunk, at, length } of places.sort((a, b) => (a.at ?? 0) - (b.at ?? 0))) {
    if (at === undefined || at < done) return undefined;
    result += lines.slice(done, at).join('') + hunk.before;
    done = at + length;
  }
  return result + lines.slice(done).join('');
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function block(lines: readonly string[], { from, to }: Span): string {
  return lines.slice(from, to).join('');
}

/** Changed lines of both texts. Edits that touch the same or neighbouring lines are one change. */
function changesOf(old: string, oldLines: readonly string[], edits: readonly Edit[]): Change[] {
  const starts: number[] = [0];
  for (const line of oldLines) starts.push((starts.at(-1) ?? 0) + line.length);
  const lineAt = (offset: number): number => {
    const line = starts.findIndex((start) => start > offset) - 1;
    return line < 0 ? oldLines.length : line;
  };
  const groups: { old: Span; edits: Edit[] }[] = [];
  for (const edit of sorted(edits)) {
    const from = lineAt(edit.start);
    // What ends in the middle of a line, or leaves half a line before the next one, changes that line too.
    const leavesWholeLines = edit.text === '' ? edit.start === starts[from] : edit.text.endsWith('\n');
    const whole = leavesWholeLines && edit.end === starts[lineAt(edit.end)];
    const to = Math.max(from, Math.min(lineAt(edit.end) + (whole ? 0 : 1), oldLines.length));
    const last = groups.at(-1);
    if (last !== undefined && from <= last.old.to) {
      groups[groups.length - 1] = {
        old: { from: last.old.from, to: Math.max(to, last.old.to) },
        edits: [...last.edits, edit],
      };
    } else groups.push({ old: { from, to }, edits: [edit] });
  }
  let shift = 0;
  return groups.map((group) => {
    const base = starts[group.old.from] ?? old.length;
    const end = starts[group.old.to] ?? old.length;
    const moved = group.edits.map((edit) => ({ ...edit, start: edit.start - base, end: edit.end - base }));
    const from = group.old.from + shift;
    const now = { from, to: from + linesOf(applyEdits(old.slice(base, end), moved)).length };
    shift = now.to - group.old.to;
    return { old: group.old, now };
  });
}

/** The change with the fewest lines around it that make it unique. Where it runs over another one, they are joined. */
function grow(change: Change, oldLines: readonly string[], newLines: readonly string[]): Change {
  for (let reach = 1; ; reach++) {
    const before = Math.min(reach, change.now.from, change.old.from);
    const after = Math.min(reach, newLines.length - change.now.to, oldLines.length - change.old.to);
    const now = { from: change.now.from - before, to: change.now.to + after };
    const wanted = newLines.slice(now.from, now.to);
    const whole = reach > newLines.length + oldLines.length;
    if (whole || (wanted.length > 0 && occurrences(newLines, wanted).length === 1)) {
      return { old: { from: change.old.from - before, to: change.old.to + after }, now };
    }
  }
}

/** Joins a change with the next one. */
function joined(changes: readonly Change[], first: number): Change[] {
  const [a, b] = [changes[first], changes[first + 1]];
  if (a === undefined || b === undefined) throw new Error('no two changes to join');
  const both = {
    old: { from: a.old.from, to: b.old.to },
    now: { from: a.now.from, to: b.now.to },
  };
  return [...changes.slice(0, first), both, ...changes.slice(first + 2)];
}

function occurrences(lines: readonly string[], wanted: readonly string[]): number[] {
  const found: number[] = [];
  for (let at = lines.indexOf(wanted[0] ?? ''); at !== -1; at = lines.indexOf(wanted[0] ?? '', at + 1)) {
    if (wanted.every((line, index) => lines[at + index] === line)) found.push(at);
  }
  return found;
}
