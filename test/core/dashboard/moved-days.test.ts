import fc from 'fast-check';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { informationClassification } from '../../../src/core/sheets/information-classification/columns.ts';
import { processingRecord } from '../../../src/core/sheets/processing-record/columns.ts';
import { addDays } from '../../../src/core/workbook/civil-date.ts';
import { dashboardOf } from '../../support/indicator-of.ts';
import { settingsSheet, sheetOf } from '../../support/workbook-builder.ts';

/** Figures that count days, or compare days with each other and with today. */
const counted = ['A2', 'A3', 'A4', 'A5', 'A9', 'A10', 'C3', 'D2'];

/** A day between May and July, so that moving it by some weeks keeps its year and passes no end of February. */
function dayIn(...years: readonly number[]) {
  return fc
    .tuple(fc.constantFrom(...years), fc.integer({ min: 0, max: 90 }))
    .map(([year, day]) => addDays(`${year}-05-01`, day));
}

const thisYear = dayIn(2025);
const maybe = fc.option(thisYear, { nil: undefined });
const action = fc.record({
  status: fc.constantFrom('Ej påbörjad', 'Pågående', 'Klar', 'Pausad', 'Avbruten'),
  area: fc.constantFrom('Utbildning', 'Övrigt'),
  endDate: maybe,
  originalEndDate: maybe,
  completedDate: maybe,
});
const dated = fc.option(dayIn(2022, 2023, 2024), { nil: undefined });

test('figures that compare days are the same when all days, and today, are moved alike within the year', () => {
  fc.assert(
    fc.property(
      fc.array(action, { maxLength: 6 }),
      fc.array(dated, { maxLength: 4 }),
      thisYear,
      fc.integer({ min: -60, max: 60 }),
      (actions, days, today, shift) => {
        const figures = (by: number) => {
          const on = (day: string | undefined) => (day === undefined ? null : addDays(day, by));
          const { indicators } = dashboardOf(
            settingsSheet({ today: addDays(today, by), followedUpYear: 2025 }),
            sheetOf(
              actionPlan,
              actions.map(({ endDate, originalEndDate, completedDate, ...row }, index) => ({
                ...row,
                id: `HP-00${index + 1}`,
                year: 2025,
                endDate: on(endDate),
                originalEndDate: on(originalEndDate),
                completedDate: on(completedDate),
              })),
            ),
            sheetOf(
              informationClassification,
              days.map((day, index) => ({ id: `IK-00${index + 1}`, status: 'Klassad', classifiedDate: on(day) })),
            ),
            sheetOf(
              processingRecord,
              days.map((day, index) => ({ id: `RF-00${index + 1}`, lastReviewed: on(day) })),
            ),
          );
          const shown = indicators.filter(({ id }) => counted.includes(id));
          return shown.map(({ id, value, status, rows, expected }) => [id, value, status, rows, expected]);
        };
        expect(figures(shift)).toEqual(figures(0));
      },
    ),
    { numRuns: 60 },
  );
});
