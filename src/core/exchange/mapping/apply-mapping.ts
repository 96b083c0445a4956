import type { ReadingContext } from '../../schema/column-kind.ts';
import { foldText } from '../../workbook/text.ts';
import type { KnownValue } from '../../workbook/workbook.ts';
import { applySheet } from './apply-sheet.ts';
import { fillConstants } from './fill-constants.ts';
import { giveKeys } from './give-keys.ts';
import { importTargetNamed } from './import-catalogue.ts';
import { addCounts, type CellCounts, type ImportReport, noCells, type SheetReport, Tellings } from './import-report.ts';
import type { ImportedRow, ImportedSheet } from './imported-rows.ts';
import { joinRows } from './join-rows.ts';
import { headerOf, mappedSource } from './mapped-source.ts';
import type { Mapping, SheetMapping, UnreadTab } from './mapping.ts';
import type { AppliedSheet } from './sheet-import.ts';
import { areBeside, countFilled, type SourceSheet } from './source-sheet.ts';
import { yearOfTab } from './source-year.ts';

export interface Imported {
  readonly sheets: readonly ImportedSheet[];
  readonly report: ImportReport;
}

/** Takes sources in as a map says. Pure: the same sources and map give the same rows. */
export function applyMapping(sources: readonly SourceSheet[], mapping: Mapping, reading: ReadingContext): Imported {
  const applied: AppliedSheet[] = [];
  const undecided = new Tellings();
  const unread: UnreadTab[] = [];
  const cells = noCells();
  for (const source of sources) {
    const sheet = mapping.sheets.find((candidate) => isOf(candidate, source));
    const target = sheet && importTargetNamed(sheet.target);
    if (sheet === undefined || target === undefined) {
      const known = mapping.unread.find((tab) => isOf(tab, source));
      unread.push({ file: source.file, tab: source.tab, why: known?.why ?? 'står inte i kartan' });
      cells.listed += countFilled(source.rows);
      continue;
    }
    const { year } = yearOfTab(source, sheet.headerRow);
    applied.push(applySheet(mappedSource(source, sheet, target), reading, year));
  }
  const main = applied.filter(({ mapped }) => mapped.mapping.joinedTo === undefined);
  for (const sheet of main) fillConstants(sheet, reading);
  keepTabNames(main);
  giveKeys(main);
  for (const sheet of applied) if (sheet.mapped.mapping.joinedTo !== undefined) joinRows(sheet, main, undecided);
  const sheets = new Map<string, ImportedRow[]>();
  for (const { mapped, rows } of main) {
    const { name } = mapped.target.definition;
    const all = sheets.get(name);
    if (all === undefined) sheets.set(name, [...rows]);
    else for (const row of rows) all.push(row);
  }
  const reports = applied.map(reportOf);
  for (const report of reports) addCounts(cells, report.cells);
  return {
    sheets: Array.from(sheets, ([target, rows]) => ({ target, rows })),
    report: {
      sheets: reports,
      unread,
      undecided: [...applied.flatMap((sheet) => sheet.undecided.all), ...undecided.all],
      assumed: applied.flatMap((sheet) => [...sheet.assumed.all, ...hiddenRowsOf(sheet)]),
      notRecords: applied.flatMap((sheet) => sheet.notRecords),
      cells,
    },
  };
}

/** Header of the column that keeps the names of tabs. */
const tabHeader = 'Flik i källan';

/** Of tabs alike that go to one sheet, whose names are no names of it, each row keeps that of its own: they say more than that it is a list. */
function keepTabNames(sheets: readonly AppliedSheet[]): void {
  for (const { mapped, rows } of sheets) {
    const { target, source } = mapped;
    const beside = sheets.filter((other) => other.mapped.target === target && areBeside(other.mapped.source, source));
    const unit = headerOf(target, 'unit');
    if (beside.length < 2 || target.isNamed(source.tab) || /\d/.test(source.tab)) continue;
    if (mapped.mapping.constants.some((constant) => constant.target === unit && constant.value === source.tab))
      continue;
    for (const row of rows) row.own.set(tabHeader, source.tab);
  }
}

function hiddenRowsOf({ mapped, rows }: AppliedSheet) {
  const { source } = mapped;
  const hidden = rows.filter(({ number }) => source.hiddenRows?.has(number)).map(({ number }) => number);
  return hidden.length === 0
    ? []
    : [
        {
          file: source.file,
          source: source.tab,
          column: '',
          value: '',
          rows: hidden,
          why: 'dolda eller bortfiltrerade rader är lästa',
        },
      ];
}

/** Whether a line of a map is about a source tab: by tab, and by file where several have it. */
export function isOf({ file, tab }: { readonly file: string; readonly tab: string }, source: SourceSheet): boolean {
  // A pattern is about tabs, not about what stands further down on one.
  const isTab = source.startsAt === undefined ? matches(tab, source.tab) : foldText(tab) === foldText(source.tab);
  return isTab && matches(file, source.file);
}

/** A pattern of a map: `*` = anything, `{år}` = a year. */
function matches(pattern: string, text: string): boolean {
  const [one, other] = [foldText(pattern), foldText(text)];
  if (one === other) return true;
  const pieces = one.split('{år}').join('*').split('*');
  if (pieces.length === 1) return false;
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const found = index === pieces.length - 1 && piece !== '' ? other.lastIndexOf(piece) : other.indexOf(piece, at);
    if (found < at || (index === 0 && found !== 0)) return false;
    at = found + piece.length;
  }
  return pieces[pieces.length - 1] === '' || at === other.length;
}

function reportOf({ mapped, rows, cells }: AppliedSheet): SheetReport {
  const { source, mapping, names, columns, target } = mapped;
  const headers = Object.values(target.definition.columns).map(({ header }) => header);
  return {
    file: source.file,
    source: source.tab,
    target: mapping.target,
    headerRow: mapping.headerRow,
    records: rows.length,
    columns: Object.fromEntries(
      names.flatMap((name, position) => (name === '' ? [] : [[name, targetOf(mapping, columns.get(position))]])),
    ),
    cells: { ...cells } as CellCounts,
    examples: rows
      .slice(0, 3)
      .map(
        ({ key, values }) =>
          [key, ...headers.map((header) => values.get(header) ?? null)].filter(
            (value) => value !== null && value !== '',
          ) as KnownValue[],
      ),
  };
}

function targetOf({ target }: SheetMapping, column: SheetMapping['columns'][number] | undefined): string | null {
  if (column === undefined) return null;
  if (column.how === 'källnyckel') return `${target}.Källnyckel`;
  if (column.how === 'kommentar') return `${target}.Kommentar`;
  return column.targets.length === 0 ? null : column.targets.map((header) => `${target}.${header}`).join(' + ');
}
