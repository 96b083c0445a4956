import type { SheetDefinition } from '../sheets/define-sheet.ts';
import { texts } from '../sheets/texts/columns.ts';
import { nothingToReport } from '../validation/coverage.ts';
import { formatDate } from '../workbook/format.ts';
import { callout, paragraph, prose } from './blocks.ts';
import type { Block } from './document.ts';
import type { ReviewInput } from './review-input.ts';

/**
 * What every section begins with: the coordinator's own text, the statement that there is nothing to report, and, where the workbook lacks
 * one of the sheets that the section is written from, which one.
 */
export function opening({ records }: ReviewInput, key: string, ...sources: readonly SheetDefinition[]): Block[] {
  const row = records.rows(texts).find(({ section }) => section?.toLowerCase() === key);
  const blocks: Block[] = row?.text === undefined ? [] : prose(row.text);
  if (nothingToReport(records).has(key)) {
    const by = row?.statedBy === undefined ? '' : ` av ${row.statedBy}`;
    const on = row?.date === undefined ? '' : ` den ${formatDate(row.date)}`;
    blocks.push(paragraph(`Inget att rapportera. Avsnittet har prövats${by}${on}.`));
  }
  for (const source of sources) {
    if (records.table(source) === undefined)
      blocks.push(callout('missing', `Underlag saknas: arbetsboken har inget blad ${source.name}.`));
  }
  return blocks;
}

/** The same for a section that has neither text nor rows: how it gets some. `blocks` are what the section otherwise shows. */
export function orNothing(
  input: ReviewInput,
  key: string,
  blocks: readonly Block[],
  sheet: SheetDefinition,
): readonly Block[] {
  if (blocks.length > 0) return blocks;
  if (input.state === 'Slutlig') return [paragraph('Inget att rapportera.')];
  return [
    callout(
      'missing',
      `Avsnittet är tomt. Fyll i bladet ${sheet.name}, skriv en text för ${key} i bladet Texter eller ange ”Inget att rapportera” där.`,
    ),
  ];
}
