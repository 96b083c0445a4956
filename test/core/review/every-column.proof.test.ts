import { reviewWorkbook, sheetDefinitions, type Workbook } from '../../../src/core/index.ts';
import { type Column, offeredColumns } from '../../../src/core/schema/define-sheet.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';
import { exampleFile } from '../../support/changed-example.ts';

// Every column that people fill in reaches a reader, or the data dictionary says that it does not: changing what it holds in all rows,
// or emptying it, changes what is read.

type Row = readonly CellValue[];

function withRows(workbook: Workbook, name: string, change: (row: Row, index: number, headers: Row) => Row): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const [headers = [], ...rows] = sheet.rows;
      return { ...sheet, rows: [headers, ...rows.map((row, index) => change(row, index, headers))] };
    }),
  };
}

function withCells(row: Row, headers: Row, cells: Readonly<Record<string, CellValue>>): Row {
  return headers.map((header, at) => cells[String(header)] ?? row[at] ?? null);
}

function withSettings(workbook: Workbook, values: Readonly<Record<string, CellValue>>): Workbook {
  return withRows(workbook, 'Inställningar', ([key = null, value = null, ...rest]) => [
    key,
    values[String(key)] ?? value,
    ...rest,
  ]);
}

const example = withSettings(exampleFile().workbook, { Omfattning: 'Fullständig' });

/** A year later, when the cybersecurity act is in force, with an incident that it is about, and a section that somebody has attested. */
const yearAfter = [
  (workbook: Workbook) => withSettings(workbook, { Verksamhetsår: 2026, Uppföljningsår: 2026, Avstämningsdatum: null }),
  (workbook: Workbook) =>
    withRows(workbook, 'Incidenter', (row, index, headers) =>
      index > 0
        ? row
        : withCells(row, headers, {
            Kännedom: { date: '2026-02-01T08:00' },
            'Betydande incident': 'Ja',
            Incidentanmälan: { date: '2026-02-03T08:00' },
            Lägesrapport: { date: '2026-03-01T08:00' },
            Hanterad: { date: '2026-03-05T08:00' },
          }),
    ),
  (workbook: Workbook) =>
    withRows(workbook, 'Registerförteckning', (row, index, headers) =>
      index > 0
        ? row
        : withCells(row, headers, {
            'Känsliga uppgifter': 'Nej',
            Riskkriterier: 'Systematisk övervakning; Uppgifter om sårbara registrerade',
            'Konsekvensbedömning krävs': 'Ej bedömt',
          }),
    ),
  (workbook: Workbook) =>
    withRows(workbook, 'Texter', (row, index, headers) =>
      index > 1
        ? row
        : withCells(row, headers, {
            Verksamhetsår: 2026,
            'Inget att rapportera': 'Ja',
            'Angett av': 'Chefen',
            Datum: { date: '2026-03-01' },
          }),
    ),
].reduce((workbook, change) => change(workbook), example);

/** What people read: the document without the log of the check, the figures, and the sheet for the operational plan. */
function readOf(workbook: Workbook, today: string): string {
  const { document, appendices, dashboard, outputSheets } = reviewWorkbook(workbook, { today });
  return JSON.stringify([
    document,
    appendices.sections.filter(({ key }) => key !== 'bilaga-c'),
    dashboard.indicators,
    outputSheets.find(({ name }) => name === 'VP-underlag'),
  ]);
}

const readings = [
  [example, '2025-11-28'],
  [yearAfter, '2026-03-15'],
].map(([workbook, today]) => ({ workbook, today, before: readOf(workbook as Workbook, today as string) })) as readonly {
  readonly workbook: Workbook;
  readonly today: string;
  readonly before: string;
}[];

function ofDay(index: number): string {
  return `2025-0${(index % 8) + 1}-17`;
}

const changes: Readonly<Record<string, (index: number, now: CellValue) => CellValue>> = {
  date: (index) => ({ date: ofDay(index) }),
  datetime: (index) => ({ date: `${ofDay(index)}T11:11` }),
  yesno: (_, now) => (now === 'Ja' ? 'Nej' : 'Ja'),
  ref: (_, now) => (now === null ? 'HP-001' : null),
  refs: (_, now) => (now === null ? 'HP-001' : null),
  level: (_, now) => (now === '1 Måttlig' ? '2 Betydande' : '1 Måttlig'),
  year: () => 2024,
  percent: () => 0.37,
  int: (index) => 90 - index,
  number: (index) => 90 - index,
  month: (index) => 12 - (index % 12),
  riskStep: (_, now) => (now === 2 ? 3 : 2),
};

function changed({ kind, header }: Column, index: number, now: CellValue): CellValue {
  const choices = kind.choices?.builtIn ?? [];
  if (choices.length > 0) return choices.find((choice) => choice !== now) ?? null;
  return changes[kind.name.replace(/\(.*/, '')]?.(index, now) ?? `${header} ${index} annat`;
}

/** Ids name rows, and what is protected is the public edition's. */
const columns = sheetDefinitions
  .filter(({ layout }) => layout === 'records')
  .flatMap((sheet) =>
    offeredColumns(sheet)
      .filter(([key, { kind }]) => kind.name !== 'id' && key !== sheet.roles?.sensitive)
      .map(([, column]) => [sheet.name, column.header, column] as const),
  );

test.each(columns)('%s: %s', (name, header, column) => {
  const reaches = readings.some(({ workbook, today, before }) =>
    [(index: number, now: CellValue) => changed(column, index, now), () => null].some((change) => {
      const other = withRows(workbook, name, (row, index, headers) => {
        const at = headers.indexOf(header);
        if (at === -1) throw new Error(`${name} lacks ${header}`);
        if (row[0] === undefined || row[0] === null) return row;
        return headers.map((_, position) =>
          position === at ? change(index, row[at] ?? null) : (row[position] ?? null),
        );
      });
      return readOf(other, today) !== before;
    }),
  );
  expect(reaches).toBe(column.onlyInWorkbook !== true);
});
