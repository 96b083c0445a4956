import type { ReadingContext } from '../../schema/column-kind.ts';
import { foldText } from '../../workbook/text.ts';
import { sampleOf } from './column-fit.ts';
import { namesOf } from './mapped-source.ts';
import { proposeColumns } from './propose-columns.ts';
import type { SheetProposal } from './propose-sheet.ts';
import { areBeside, isFilled, type SourceSheet, textOf } from './source-sheet.ts';

interface FoundTab {
  readonly source: SourceSheet;
  readonly proposal: SheetProposal;
}

export interface JoinedTab {
  readonly source: SourceSheet;
  readonly proposal: SheetProposal;
  readonly joinedTo: { readonly tab: string; readonly by: string };
}

const namesOfOwner = new Set([
  'processing',
  'processings',
  'behandling',
  'behandlingar',
  'behandlings id',
  'behandlings-id',
  'asset',
  'tillgång',
  'risk',
  'risk-id',
  'risk_id',
  'incident',
  'processing_ref_id',
  'processing name',
]);

/** The tabs whose rows belong to rows of another tab of the same file: a column of theirs names them. */
export function joinedTabs(
  found: readonly FoundTab[],
  left: readonly SourceSheet[],
  reading: ReadingContext,
): JoinedTab[] {
  const joined: JoinedTab[] = [];
  if (found.length + left.length < 2) return joined;
  const taken = new Set<SourceSheet>();
  for (const { source: main, proposal } of [...found].sort((a, b) => b.proposal.score - a.proposal.score)) {
    if (taken.has(main)) continue;
    const names = new Set(namesInMain(main, proposal));
    for (const source of [...left, ...found.map((other) => other.source)]) {
      if (source === main || !areBeside(source, main) || taken.has(source)) continue;
      const other = found.find((candidate) => candidate.source === source);
      if (other !== undefined && isListOfItsOwn(other, proposal)) continue;
      const tab = joinedTab(source, main, proposal, names, reading);
      if (tab === undefined) continue;
      taken.add(source);
      joined.push(tab);
    }
  }
  return joined;
}

/** Whether a tab that names rows of another is no part of it all the same: a plan that names its risks. */
function isListOfItsOwn({ source, proposal }: FoundTab, { target, score }: SheetProposal): boolean {
  return proposal.target !== target && (proposal.target.isNamed(source.tab) || proposal.score >= score);
}

function namesInMain({ rows }: SourceSheet, { headerRow, columns, target }: SheetProposal): string[] {
  const title = target.definition.roles?.title ?? '';
  const positions = columns
    .filter(({ keys }) => keys.includes('id') || keys.includes(title))
    .map(({ position }) => position);
  return rows
    .slice(headerRow)
    .flatMap((row) =>
      positions.flatMap((position) => (isFilled(row[position]) ? [foldText(textOf(row[position]))] : [])),
    );
}

function joinedTab(
  source: SourceSheet,
  main: SourceSheet,
  proposal: SheetProposal,
  owners: ReadonlySet<string>,
  reading: ReadingContext,
): JoinedTab | undefined {
  const { target } = proposal;
  const headerRow = source.rows.findIndex((row) => row.filter(isFilled).length >= 2) + 1;
  if (headerRow === 0) return undefined;
  const names = namesOf(source, headerRow, target);
  const rows = source.rows.slice(headerRow);
  const position = names.findIndex((name, index) => {
    if (!namesOfOwner.has(foldText(name))) return false;
    const sample = sampleOf(rows, index);
    return (
      sample.length > 0 && sample.filter((cell) => owners.has(foldText(textOf(cell)))).length >= sample.length * 0.8
    );
  });
  if (position === -1) return undefined;
  const context = { ...reading, year: undefined, levelsByNumber: false };
  const titleKey = target.definition.roles?.title;
  const columns = proposeColumns(names, rows, target, context, source.tab).filter(
    (column) =>
      column.position !== position &&
      !column.keys.includes('id') &&
      !column.keys.includes(titleKey ?? '') &&
      !column.keys.includes('comment') &&
      !column.keys.includes('status'),
  );
  return {
    source,
    proposal: { target, headerRow, names, columns, score: 0, isPart: true, rival: undefined },
    joinedTo: { tab: main.tab, by: names[position] as string },
  };
}
