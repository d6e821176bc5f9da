import { checkOrder } from './dates.ts';
import { type Loose, type Path, type Report, textOf } from './finding.ts';

/** What must be true of a source beyond its shape. */
export function checkSource(source: Loose, path: Path, report: Report): void {
  checkOrder(source, ['published', 'retrieved'], path, report, true);
  if (source.opened === true && textOf(source.url)?.startsWith('urn:')) {
    report([...path, 'opened'], 'a source without a public page (urn:) was never opened: expected false');
  }
}
