import { foldText } from '../../workbook/text.ts';
import type { CellValue } from '../../workbook/workbook.ts';
import { headerNames } from './header-names.ts';
import { type ImportTarget, importTargets } from './import-catalogue.ts';
import { type ProposedColumn, proposeColumns } from './propose-columns.ts';
import type { SourceContext } from './source-reading.ts';
import { isFilled, type SourceSheet, textOf } from './source-sheet.ts';
import { withTitle } from './with-title.ts';

/** The header row is looked for among so many rows from the top. */
const searchRows = 20;
const tabBonus = 2.5;
const fewestColumns = 3;
const clearLead = 0.75;

/** A tab as one of our sheets. */
export interface SheetProposal {
  readonly target: ImportTarget;
  /** Number of the (last) header row. */
  readonly headerRow: number;
  readonly names: readonly string[];
  readonly columns: readonly ProposedColumn[];
  readonly score: number;
  /** The rows belong to those of another tab. */
  readonly isPart?: true;
  /** Another sheet of ours fits nearly as well. */
  readonly rival: string | undefined;
}

/** Which of our sheets a tab most likely is, and where its headers stand; `undefined` = none. */
export function proposeSheet(source: SourceSheet, context: SourceContext): SheetProposal | undefined {
  const best = importTargets
    .flatMap((target) => bestHeaderRow(source, target, context) ?? [])
    .sort((a, b) => b.score - a.score);
  const [first, second] = best;
  if (first === undefined) return undefined;
  const isClose = second !== undefined && first.score - second.score < clearLead;
  return { ...first, rival: isClose ? second.target.definition.name : undefined };
}

/** As {@link proposeSheet} for one of our sheets. */
function bestHeaderRow(source: SourceSheet, target: ImportTarget, context: SourceContext): SheetProposal | undefined {
  const { startsAt = 0 } = source;
  const isNamed = (startsAt === 0 && target.isNamed(source.tab)) || target.isNamed(titleOf(source));
  let best: SheetProposal | undefined;
  const known = (name: string) => target.columnNames.scores(name, source.tab).length > 0;
  for (let row = startsAt; row < Math.min(source.rows.length, startsAt + searchRows); row++) {
    if (!maybeHeaders(source.rows[row] ?? [])) continue;
    const names = headerNames(source, row, known);
    if (names.filter((name) => name !== '' && known(name)).length < 2) continue;
    // The same headers further down are the list going on.
    if (best !== undefined && names.join('\u0000') === best.names.join('\u0000')) continue;
    const below = source.rows.slice(row + 1, row + 400);
    const columns = withTitle(proposeColumns(names, below, target, context, source.tab), names, below, target);
    if (columns.length < (isNamed ? 2 : fewestColumns)) continue;
    const score = columns.reduce((sum, column) => sum + column.score, 0) + (isNamed ? tabBonus : 0);
    if (best === undefined || score > best.score)
      best = { target, headerRow: row + 1, names, columns, score, rival: undefined };
  }
  return best;
}

/** The first text of the three rows that a table begins with; `''` = none. */
function titleOf({ rows, startsAt = 0 }: SourceSheet): string {
  return (
    rows
      .slice(startsAt, startsAt + 3)
      .map((row) => textOf(row.find(isFilled)))
      .find((text) => text !== '') ?? ''
  );
}

/** Headers are short texts, most of them unlike. */
function maybeHeaders(cells: readonly CellValue[]): boolean {
  const texts = cells.filter(isFilled).map(textOf);
  const words = texts.filter((text) => text.length <= 120 && /[\p{L}#%§]/u.test(text));
  return (
    words.length >= 2 && words.length >= texts.length * 0.6 && new Set(words.map(foldText)).size >= words.length * 0.5
  );
}
