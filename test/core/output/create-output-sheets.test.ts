import { createDashboard } from '../../../src/core/dashboard/create-dashboard.ts';
import { createOutputSheets } from '../../../src/core/output/create-output-sheets.ts';
import type { OutputCell, OutputPart, OutputTable } from '../../../src/core/output/output-sheet.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { addDays } from '../../../src/core/workbook/civil-date.ts';
import { aFinding } from '../../support/dashboard-builder.ts';
import { exampleSheets } from '../../support/example-workbook.ts';
import { recordsOf, settingsSheet, sheetOf } from '../../support/workbook-builder.ts';

/** The output sheets of the example workbook, and what they are made of. */
function exampleOutput() {
  const records = recordsOf(...exampleSheets());
  const dashboard = createDashboard(records);
  const sheets = createOutputSheets(records, dashboard, [aFinding()]);
  const parts = sheets.flatMap((sheet) => sheet.parts);
  const tables = parts.filter((part): part is OutputTable => part.kind === 'table');
  return { records, dashboard, sheets, parts, tables };
}

test('the sheets come in the order of their tabs', () => {
  const { sheets } = exampleOutput();
  expect(sheets.map(({ name }) => name)).toEqual(['Kontroll', 'Översikt', 'VP-underlag', 'Historik']);
});

test('tables have names of their own and a cell a column', () => {
  const { tables } = exampleOutput();
  const names = tables.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[\p{L}_][\p{L}\d_]*$/u.test(name))).toEqual([]);
  for (const { columns, rows } of tables) expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
});

test('links lead to rows that the workbook has', () => {
  const { records, parts } = exampleOutput();
  const cells = parts.flatMap((part: OutputPart): readonly OutputCell[] =>
    part.kind === 'chart' ? [] : part.rows.flat(),
  );
  const links = cells.flatMap(({ link }) => link ?? []);
  expect(links.length).toBeGreaterThan(30);
  for (const { sheet, cell } of links) {
    const row = Number(/\d+$/.exec(cell)?.[0]);
    expect(records.workbook.sheets.find(({ name }) => name === sheet)?.rows.length).toBeGreaterThanOrEqual(row);
  }
});

test('Översikt shows every indicator with the number of the dashboard, and every chart', () => {
  const { dashboard, tables, parts } = exampleOutput();
  const figures = tables.filter(({ name }) => name.startsWith('Indikatorer_')).flatMap(({ rows }) => rows);
  expect(figures.map((row) => [row[1]?.value, row[2]?.value])).toEqual(
    dashboard.indicators.map(({ id, value }) => [id, value ?? '–']),
  );
  const charts = parts.flatMap((part) => (part.kind === 'chart' ? [part.chart] : []));
  expect(charts).toEqual(
    dashboard.indicators.flatMap(({ breakdown }) => breakdown.flatMap(({ chart }) => chart ?? [])),
  );
});

test('Översikt shows every part of a figure, in a table or as a matrix', () => {
  const { dashboard, tables } = exampleOutput();
  const shown = tables.filter(({ name }) => name.startsWith('Delar_')).map(({ rows }) => rows.length);
  const parts = dashboard.indicators.flatMap(({ breakdown }) =>
    breakdown.filter(({ chart }) => chart?.kind !== 'matrix'),
  );
  expect(shown).toEqual(parts.map(({ groups }) => groups.length));
});

test('the first snapshot is read back, and the next day compared with', () => {
  const { dashboard, tables } = exampleOutput();
  const table = tables.find(({ name }) => name === 'Historik') as OutputTable;
  const rows = [table.columns.map(({ header }) => header), ...table.rows.map((row) => row.map(({ value }) => value))];
  const nextDay = settingsSheet({ today: addDays(dashboard.today, 1) });
  const [, ...others] = exampleSheets();
  const { indicators } = createDashboard(recordsOf(nextDay, ...others, { name: 'Historik', rows }));
  const compared = indicators.filter(({ value }) => value !== null);
  expect(compared.length).toBeGreaterThan(30);
  expect(compared.filter(({ previous }) => previous?.date !== dashboard.today)).toEqual([]);
});

test('the public edition says what it leaves out', () => {
  const open = recordsOf(settingsSheet({ edition: 'Offentlig' }), ...exampleSheets().slice(1));
  const [, shown] = createOutputSheets(open, createDashboard(open), []);
  expect(JSON.stringify(shown?.parts[0])).toMatch(/Offentlig utgåva: \d+\u00A0rader? som är märkta? Skyddsvärd/);
});

test('what the public edition leaves out is not in VP-underlag either', () => {
  const action = { id: 'HP-001', year: 2025, action: 'Hemlig', inOperationalPlan: 'Ja', sensitive: 'Ja' };
  const open = recordsOf(settingsSheet({ edition: 'Offentlig' }), sheetOf(actionPlan, [action]));
  const written = JSON.stringify(createOutputSheets(open, createDashboard(open), []));
  expect(written).not.toMatch(/HP-001|Hemlig/);
});

test('an empty workbook gives all the sheets', () => {
  const empty = recordsOf();
  expect(createOutputSheets(empty, createDashboard(empty), [])).toHaveLength(4);
});
