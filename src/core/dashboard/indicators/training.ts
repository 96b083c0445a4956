import { need } from '../../records/need.ts';
import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { trainings } from '../../sheets/trainings/columns.ts';
import { shareOf } from '../breakdown.ts';
import type { Count, IndicatorDefinition } from '../define-indicator.ts';
import { groupByText } from '../group-rows.ts';
import { lackText } from '../lack-text.ts';
import { lightOfShare } from '../traffic-light.ts';

type Training = Row<typeof trainings.columns>;

/** Share of the people in the groups who are trained; no group counts more people than it has. */
function trainedShare(rows: readonly Training[]): number | null {
  const sum = (numberOf: (row: Training) => number) => rows.reduce((total, row) => total + numberOf(row), 0);
  return shareOf(
    sum(({ completed = 0, audienceSize = 0 }) => Math.min(completed, audienceSize)),
    sum(({ audienceSize = 0 }) => audienceSize),
  );
}

function countTrained(records: Records): Count {
  const { settings } = records;
  const ofYear = records.rows(trainings).filter(({ year }) => year === settings.followedUpYear);
  const rows = ofYear.filter(({ audienceSize = 0, completed }) => audienceSize > 0 && completed !== undefined);
  const groups = groupByText(rows, ({ training }) => training, 'Utan namn').map(({ label, rows: ofCourse }) => {
    const value = trainedShare(ofCourse);
    const judged = ofCourse.some(({ mandatory }) => mandatory === true);
    const status = judged ? lightOfShare(value, settings, settings.trainingTarget) : 'ingen';
    return { label, cells: [{ rows: ofCourse, value }], status } as const;
  });
  const title = `Genomförd utbildning per kurs ${settings.followedUpYear}`;
  return {
    rows,
    value: trainedShare(rows),
    notJudged: lackText(
      ofYear.length - rows.length,
      ofYear.length,
      ['utbildning', 'utbildningar'],
      'antal i målgruppen eller antal genomförda',
    ),
    breakdown: [
      { title, groupTitle: 'Utbildning', unit: 'andel', series: ['Genomförd utbildning'], groups, chart: 'bar' },
    ],
  };
}

export const trainingIndicators: readonly IndicatorDefinition[] = [
  {
    id: 'U1',
    family: 'Utbildning',
    title: 'Genomförd utbildning',
    definition: ({ followedUpYear }) =>
      `Antal genomförda genom antal i målgruppen, för alla utbildningar ${followedUpYear}; ingen målgrupp räknas till mer än 100 %.`,
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'given',
    target: ({ trainingTarget }) => trainingTarget,
    ofYear: ({ followedUpYear }) => followedUpYear,
    needs: [need(trainings, 'year', 'audienceSize', 'completed')],
    count: countTrained,
  },
];
