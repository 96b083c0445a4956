import {
  cellText,
  countOf,
  type ImportReport,
  type Mapping,
  type SourceSheet,
  splitTables,
  type TakeIn,
  type Told,
  takeInto,
  type Workbook,
} from '../../../core/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import { checkMap, mapHeaders, mapOfRows, mapRows, mapSheetName } from '../../../formats/import-map/index.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { today } from '../run/today.ts';
import { UserError } from '../run/user-error.ts';
import { checksumOf } from '../seal/checksum-of.ts';
import { rememberedMap } from './remembered-map.ts';
import { rememberedSource } from './remembered-source.ts';
import { readSourceTabs } from './source-tabs.ts';
import type { TakeInTelling, TakeInView } from './take-in-api.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What taking in some tabs of a spreadsheet would give, and what of it is written. */
export interface TakeInPlan {
  readonly ours: Workbook;
  readonly sources: readonly SourceSheet[];
  readonly mapping: Mapping;
  readonly report: ImportReport;
  readonly shaped: ReturnType<TakeIn['shape']>;
  readonly view: TakeInView;
}

/**
 * Plans to take in tabs as a map says.
 * @param given `null` = as people have decided earlier, else as is proposed
 * @throws UserError when a tab is gone, a map does not fit, or nothing is recognised
 */
export function planTakeIn(spreadsheet: Spreadsheet, tabs: readonly string[], given: Mapping | null): TakeInPlan {
  if (tabs.length === 0) throw new UserError('Välj minst en flik att ta in.');
  const ours = readWorkbook(spreadsheet);
  const sources = splitTables(readSourceTabs(spreadsheet, tabs));
  const takeIn = takeInto(ours, { today: today() });
  const known = given === null ? rememberedMap(spreadsheet, sources, takeIn) : soundMap(given, sources, takeIn);
  const mapping = known ?? takeIn.propose(sources);
  const imported = takeIn.apply(sources, mapping);
  const { report } = imported;
  if (report.sheets.length === 0) throw new UserError(nothingFound(report));
  const shaped = takeIn.shape(sources, imported, rememberedSource(spreadsheet));
  const view: TakeInView = {
    mapping,
    columns: Object.fromEntries(mapping.sheets.map(({ target }) => [target, takeIn.columnsOf(target)])),
    sheets: report.sheets.map(({ source, target, headerRow, records, examples }) => ({
      tab: source,
      target,
      headerRow,
      records,
      example: (examples[0] ?? []).map(cellText).join(' | '),
    })),
    unread: report.unread.map(({ tab, why }) => `${tab}: ${why}`),
    undecided: report.undecided.map(telling),
    assumed: report.assumed.map(telling),
    notRecords: report.notRecords.map(({ source, row, what, text }) => `${source} rad ${row}: ${what} (${text})`),
    cells: cellsText(report),
    rows: rowsText(shaped),
    isRemembered: given === null && known !== undefined,
    checksum: checksumOf(JSON.stringify(sources.map(({ tab, rows }) => [tab, rows]))),
  };
  return { ours, sources, mapping, report, shaped, view };
}

/** A map that comes from a page is held to what one in a file is. */
function soundMap(given: Mapping, sources: readonly SourceSheet[], takeIn: TakeIn): Mapping {
  try {
    const rows = mapRows(given).map((row) => mapHeaders.map((header) => row[header] ?? null));
    mapOfRows([[...mapHeaders], ...rows], mapSheetName);
    checkMap(given, sources, mapSheetName, takeIn);
    return given;
  } catch (error) {
    if (error instanceof HostError) throw new UserError(error.message);
    throw error;
  }
}

function nothingFound({ unread }: ImportReport): string {
  const tabs = unread.map(({ tab, why }) => `${tab}: ${why}`).join('; ');
  return `Inget känns igen som ett av våra blad (${tabs}). Kontrollera att rubrikerna står som text över raderna.`;
}

function telling({ source, column, value, rows, why, proposal }: Told): TakeInTelling {
  const what = value === '' || why.startsWith('”') ? '' : `”${value.slice(0, 60)}”: `;
  const where =
    rows.length === 0
      ? ''
      : rows.length > 4
        ? ` (${countOf(rows.length, 'rad', 'rader')})`
        : ` (rad ${rows.join(', ')})`;
  const advice = proposal === undefined ? '' : `; förslag: ${proposal}`;
  return { tab: source, column, text: `${what}${why}${where}${advice}` };
}

function cellsText({ cells: { placed, own, comment, listed } }: ImportReport): string {
  const all = countOf(placed + own + comment + listed, 'ifylld cell', 'ifyllda celler');
  return `${all}: ${placed} i våra kolumner, ${own} i egna, ${comment} i Kommentar, ${listed} listade, 0 borttappade.`;
}

function rowsText({ added, known, gone }: TakeInPlan['shaped']): string {
  const missing = gone.map(({ sheet, id, key }) => `${sheet} ${id} (${key})`);
  return [
    `${countOf(added, 'rad är ny', 'rader är nya')}, ${countOf(known, 'rad är intagen förut', 'rader är intagna förut')}.`,
    ...(missing.length === 0 ? [] : [`Finns inte längre i källan, och står kvar: ${missing.join(', ')}.`]),
  ].join(' ');
}
