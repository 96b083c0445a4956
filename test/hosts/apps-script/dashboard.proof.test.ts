import { AddOn, spreadsheetOf } from '../../support/add-on.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';
import { expectWholeSheets } from './interrupted-dashboard.ts';

const bundle = sharedBundle();

describe('a run that is interrupted', () => {
  test('leaves each sheet as it was or as it becomes, and can be run again', () => {
    expectWholeSheets(
      (sheets) => new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }), now: '2026-01-15T09:00:00Z' }),
      (calls) => [...Array.from({ length: Math.ceil((calls - 12) / 19) }, (_, index) => 12 + 19 * index), calls - 3],
    );
  }, 120_000);
});
