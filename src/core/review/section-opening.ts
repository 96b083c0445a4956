import type { Records } from '../records/records.ts';
import type { SheetDefinition } from '../schema/define-sheet.ts';
import { attestations, nothingToReport } from '../sheets/review-coverage/coverage.ts';
import { texts } from '../sheets/texts/columns.ts';
import { likelyTabs } from '../validation/likely-tabs.ts';
import { type Selection, unreadRows } from '../validation/unread-rows.ts';
import { formatDate, joinWords } from '../workbook/format.ts';
import { callout, paragraph, prose } from './blocks.ts';
import type { Block } from './document.ts';
import type { ReviewInput } from './review-input.ts';

/**
 * What every section begins with: the coordinator's own text, the statement that there is nothing to report, and what the sheets that the
 * section is written from lack: the sheet itself, or rows that could not be read.
 */
export function opening({ records }: ReviewInput, key: string, ...sources: readonly Selection[]): Block[] {
  const row = records.rows(texts).find(({ section }) => section?.toLowerCase() === key);
  const blocks: Block[] = row?.text === undefined ? [] : prose(row.text);
  return [...blocks, ...attested(records, key), ...sources.flatMap((source) => lackingFrom(records, source))];
}

/** That there is nothing to report is said only where somebody has put a name to it. */
function attested(records: Records, key: string): Block[] {
  if (!nothingToReport(records).has(key)) return [];
  const attestation = attestations(records).get(key);
  if (attestation === undefined) {
    const asked = `fyll i ${texts.columns.statedBy.header} och ${texts.columns.date.header} i bladet ${texts.name}`;
    return [callout('missing', `Ingen har intygat att det inte finns något att rapportera: ${asked}.`)];
  }
  const on = attestation.on === undefined ? '' : ` den ${formatDate(attestation.on)}`;
  return [paragraph(`Inget att rapportera. Avsnittet har prövats av ${attestation.by}${on}.`)];
}

/** What is missing of a sheet that a section is written from, a remark each; none when all is there and could be read. */
export function lackingFrom(records: Records, source: Selection): Block[] {
  const { sheet } = source;
  if (records.table(sheet) !== undefined)
    return unreadRows(records, source).map((sentence) => callout('missing', sentence));
  const tabs = likelyTabs(records).get(sheet) ?? [];
  const unread =
    tabs.length === 0 ? '' : `; ${tabs.length === 1 ? 'fliken' : 'flikarna'} ${joinWords(tabs)} läses inte`;
  return [callout('missing', `Underlag saknas: arbetsboken har inget blad ${sheet.name}${unread}.`)];
}

/** The same for a section that has neither text nor rows: how it gets some. `blocks` are what the section otherwise shows. */
export function orNothing(
  input: ReviewInput,
  key: string,
  blocks: readonly Block[],
  sheet: SheetDefinition,
): readonly Block[] {
  if (blocks.length > 0) return blocks;
  if (input.state === 'Slutlig') return [paragraph('Arbetsboken har inga uppgifter till avsnittet.')];
  return [
    callout(
      'missing',
      `Avsnittet är tomt. Fyll i bladet ${sheet.name}, skriv en text för ${key} i bladet Texter eller ange ”Inget att rapportera” där.`,
    ),
  ];
}
