import { createDashboard } from '../../../src/core/dashboard/create-dashboard.ts';
import { createOutputSheets } from '../../../src/core/output/create-output-sheets.ts';
import type { OutputSheet } from '../../../src/core/output/output-sheet.ts';
import { type ExistingTab, isWrittenAs, ownTab } from '../../../src/core/output/own-tabs.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { recordsOf, sheetOf } from '../../support/workbook-builder.ts';

type Rows = readonly (readonly unknown[])[];

const sheetsOf = (inPlan: 'Ja' | 'Nej', year = 2025) => {
  const records = recordsOf(sheetOf(actionPlan, [{ id: 'HP-001', year, action: 'Åtgärd', inOperationalPlan: inPlan }]));
  return createOutputSheets(records, createDashboard(records), []);
};
const sheetNamed = (name: OutputSheet['name'], sheets = sheetsOf('Ja')) =>
  sheets.find((sheet) => sheet.name === name) as OutputSheet;
const vp = sheetNamed('VP-underlag');
const emptyVp = sheetNamed('VP-underlag', sheetsOf('Nej'));

/** The cells that a host writes for the lines and tables of a sheet. */
const rowsOf = ({ parts }: OutputSheet): Rows =>
  parts.flatMap((part) => {
    if (part.kind === 'chart') return [];
    const body = part.rows.map((cells) => cells.map(({ value }) => value));
    return part.kind === 'lines' ? [...body, []] : [part.columns.map(({ header }) => header), ...body, []];
  });

test.each(sheetsOf('Ja').map((sheet) => [sheet.name, sheet] as const))(
  '%s is known by what stands in it',
  (_name, sheet) => {
    expect(isWrittenAs(rowsOf(sheet), sheet)).toBe(true);
    expect(isWrittenAs([], sheet)).toBe(false);
  },
);

const former = ['Aktivitet', 'Ansvarig', 'Start', 'Slut', 'Indikator', 'Plan', 'Status', 'Id'];
const [header = []] = rowsOf(vp).filter((row) => row[0] === 'Aktivitet');
const [title = [], subtitle = [], none = []] = rowsOf(emptyVp);

test.each<[case_: string, rows: Rows, sheet: OutputSheet, isOurs: boolean]>([
  ['without activities, written over by one with them', rowsOf(emptyVp), vp, true],
  ['with activities, written over by one without', rowsOf(vp), emptyVp, true],
  ['of an earlier version', [title, subtitle, [], ['Mål 3.5'], former], emptyVp, true],
  ['of another body', [title, ['Aktiviteter 2024. Bladet skrivs om av programmet.'], none], vp, true],
  ['with blank cells to the right', [[...title, null], [''], [...header, '', null]], vp, true],
  ['without its title', [['Verksamhetsplan'], header], vp, false],
  ['with a column of a person’s own', [title, [...header, 'Kommentar']], vp, false],
  ['with one header less', [title, header.slice(0, -1)], vp, false],
  ['with headers in another order', [title, [...header].reverse()], vp, false],
  ['with the title alone', [title], emptyVp, false],
  ['with the title and a line of a person’s own', [title, ['Mina aktiviteter']], emptyVp, false],
  ['without a table but with a person’s own notes', [title, subtitle, none, ['Ring kommunen']], emptyVp, false],
  ['without a table but with a person’s own number', [title, subtitle, [42]], emptyVp, false],
])('a VP-underlag %s', (_case, rows, sheet, isOurs) => {
  expect(isWrittenAs(rows, sheet)).toBe(isOurs);
});

test('the history is known among columns of people’s own, in whatever order', () => {
  const historik = sheetNamed('Historik');
  const headers = [...(rowsOf(historik)[0] ?? [])].reverse();
  expect(isWrittenAs([['Vår historik'], ['Kommentar', ...headers]], historik)).toBe(true);
  expect(isWrittenAs([headers.slice(1)], historik)).toBe(false);
});

describe('a sheet is written over', () => {
  const tab = (name: string, rows: Rows, isMarked = false): ExistingTab => ({
    name,
    isMarked: () => isMarked,
    isBlank: () => rows.length === 0,
    rows: () => rows,
  });
  const ours = rowsOf(vp);
  const theirs = [['Egen text']];

  test.each<[case_: string, tabs: ExistingTab[], chosen: string | undefined]>([
    ['the marked tab', [tab('VP-underlag', theirs, true)], 'VP-underlag'],
    ['the tab that holds it, though the mark is gone', [tab('VP-underlag', ours)], 'VP-underlag'],
    [
      'the one beside a person’s own, though the mark is gone',
      [tab('VP-underlag', theirs), tab('VP-underlag (2)', ours)],
      'VP-underlag (2)',
    ],
    [
      'the marked one rather than one like it',
      [tab('VP-underlag', ours), tab('VP-underlag (2)', ours, true)],
      'VP-underlag (2)',
    ],
    ['a blank tab of its name', [tab('vp-underlag', [])], 'vp-underlag'],
    ['no blank tab of a numbered name', [tab('VP-underlag (2)', [])], undefined],
    ['no tab of a person’s own', [tab('VP-underlag', theirs), tab('VP-underlag (2)', theirs)], undefined],
    ['no tab that somebody renamed to keep it', [tab('VP-underlag 2024', ours, true)], undefined],
  ])('%s', (_case, tabs, chosen) => {
    expect(ownTab(tabs, vp)?.name).toBe(chosen);
  });
});
