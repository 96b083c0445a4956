import { AddOn, spreadsheetOf } from '../../support/add-on.ts';
import { grownExample } from '../../support/grown-example.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';

const bundle = sharedBundle();
/** Milliseconds: the emulator carries each cell of 5,000 rows over its border, on a busy machine slowly. */
const longTime = 120_000;

/** Calls that reach Google, by name. */
function callsOf(item: string, rows: number, answers: number): { readonly reads: number; readonly writes: number } {
  const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf(grownExample(rows)), now: '2026-01-15T09:00:00Z' });
  addOn.runtime.ui.answer(...Array(answers).fill({ button: 'YES' }));
  addOn.choose(item);
  const { reads, writes } = addOn.runtime.calls;
  return { reads, writes };
}

/**
 * What each item asks of Google in a workbook with 5,000 actions and 5,000 classified objects, beside one with 100 of each. The document
 * itself takes calls by its sections, which large-document.proof.test.ts holds.
 */
test.each([
  ['menuSetUp', 0, 380, 200],
  ['menuCheck', 0, 105, 75],
  ['menuDashboard', 0, 85, 200],
  ['menuSnapshot', 0, 65, 50],
  ['menuWord', 0, 45, 10],
  ['menuNextYear', 2, 165, 40],
  ['menuFix', 1, 95, 15],
  ['menuSidebar', 0, 5, 5],
] as const)(
  '%s makes as many calls however many the rows',
  (item, answers, mostReads, mostWrites) => {
    const [few, many] = [100, 5_000].map((rows) => callsOf(item, rows, answers));
    // The grid of a sheet may have to grow for the many, and a last fix stand by itself.
    expect(many!.reads - few!.reads).toBeLessThanOrEqual(3);
    expect(many!.writes - few!.writes).toBeLessThanOrEqual(3);
    expect(many!.reads).toBeLessThanOrEqual(mostReads);
    expect(many!.writes).toBeLessThanOrEqual(mostWrites);
  },
  longTime,
);

test.each(['sidebarState', 'sidebarRun'])(
  '%s, called from the page, makes as many calls however many the rows',
  (name) => {
    const [few, many] = [100, 5_000].map((rows) => {
      const addOn = new AddOn(bundle(), {
        spreadsheet: spreadsheetOf(grownExample(rows)),
        now: '2026-01-15T09:00:00Z',
      });
      addOn.call(name, ...(name === 'sidebarRun' ? ['snapshot'] : []));
      return addOn.runtime.calls.remote;
    });
    expect(many! - few!).toBeLessThanOrEqual(3);
  },
  longTime,
);
