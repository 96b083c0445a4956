import { type CellValue, reviewWorkbook, type Sheet } from '../../../src/core/index.ts';
import { AddOn, contentsOf, spreadsheetOf } from '../../support/add-on.ts';
import { exampleWorkbook } from '../../support/example-file.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';

const bundle = sharedBundle();
const today = '2026-01-15';

/** The example in an edition, with a header of the action plan in another spelling. */
function example(edition: CellValue, header: string): readonly Sheet[] {
  return exampleWorkbook.sheets.map(({ name, rows }) => {
    if (name === 'Inställningar')
      return { name, rows: rows.map((row) => (row[0] === 'Utgåva' ? [row[0], edition] : row)) };
    const isPlan = name === 'Handlingsplan';
    return {
      name,
      rows: rows.map((row, at) =>
        isPlan && at === 0 ? row.map((cell) => (cell === 'Skyddsvärd' ? header : cell)) : row,
      ),
    };
  });
}

function open(sheets: readonly Sheet[]) {
  return new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }), now: `${today}T09:00:00Z` });
}

const unclear: readonly [string, readonly Sheet[]][] = [
  ['which column marks the protected rows', example('Offentlig', 'Skyddsvard')],
  ['which edition is wanted', example('Publik', 'Skyddsvärd')],
];

describe.each(unclear)('while it is unclear %s', (_what, sheets) => {
  const { refusals } = reviewWorkbook({ sheets }, { today });

  test.each(['menuDocument', 'menuFinalDocument', 'menuDashboard', 'menuSnapshot'])(
    '%s is refused with the sentences of the command line, and writes nothing',
    (item) => {
      const addOn = open(sheets);
      const before = addOn.spreadsheet.sheets.map(contentsOf);
      addOn.choose(item);
      const text = addOn.runtime.ui.dialogs.at(-1)?.text ?? '';
      expect(text.split('\n').slice(2)).toEqual(refusals.map((reason) => `• ${reason}`));
      expect(refusals).toHaveLength(1);
      expect(addOn.spreadsheet.sheets.map(contentsOf)).toEqual(before);
      expect(addOn.runtime.drive.files.size).toBe(0);
    },
  );

  test('the sidebar is refused in the same words, and Kontroll is written', () => {
    const addOn = open(sheets);
    const answer = addOn.call<{ ok: boolean; message: string }>('sidebarRun', 'document');
    expect(answer).toEqual({ ok: false, message: expect.stringContaining(refusals[0] ?? 'no refusal') });
    addOn.choose('menuCheck');
    expect(addOn.tab('Kontroll').lastRow).toBeGreaterThan(7);
  });
});

test('an internal edition is written, whatever a column may be meant as', () => {
  const addOn = open(example('Intern', 'Skyddsvard'));
  addOn.choose('menuDashboard');
  expect(addOn.tab('Översikt').lastRow).toBeGreaterThan(7);
});
