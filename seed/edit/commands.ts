import { readTexts, writeChanges } from './files.ts';
import { planUndo } from './log.ts';
import { type MergeRequest, planMerge } from './merge.ts';

/** `npm run seed -- --merge` and `--undo`: the files on disk change, nothing is loaded. Both say what they did. */

export async function mergeRecords(folder: string, request: MergeRequest): Promise<string> {
  const texts = await readTexts(folder);
  const { entry, changes } = planMerge(texts, request);
  await writeChanges(folder, texts, changes);
  return (
    `✓ ${request.dropped} is ${request.kept} now; ${changes.size} files changed. Names, relations and evidence were joined; ` +
    `attributes, dates and notes of the dropped record stand in the log only: take over by hand what holds.\n` +
    `  Undo: npm run seed -- --undo ${entry.id}`
  );
}

export async function undoMerge(folder: string, id: string, on: string): Promise<string> {
  const texts = await readTexts(folder);
  const changes = planUndo(texts, id, on);
  await writeChanges(folder, texts, changes);
  return `✓ ${id} is undone; ${changes.size} files changed.`;
}
