import { need } from '../../records/need.ts';
import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { mandatoryWays, waysOfWorking } from '../../sheets/ways-of-working/columns.ts';
import { shareCell } from '../breakdown.ts';
import { type Count, countWhere, type IndicatorDefinition } from '../define-indicator.ts';
import { groupByList } from '../group-rows.ts';
import { lightOfShare } from '../traffic-light.ts';

type FollowUp = Row<typeof waysOfWorking.columns>;

function isIntroduced({ introduced }: FollowUp) {
  return introduced === 'Ja';
}

function reachesPurpose({ purposeAchieved }: FollowUp) {
  return purposeAchieved === 'Ja';
}

function isInOrder(row: FollowUp) {
  return isIntroduced(row) && reachesPurpose(row);
}

function countInOrder(records: Records): Count {
  const count = countWhere(records.rows(waysOfWorking), isInOrder);
  const ways = groupByList(
    count.population,
    ({ way }) => way,
    records.list('Arbetssätt', mandatoryWays),
    'Utan giltigt arbetssätt',
  );
  const groups = ways.map(({ label, rows }) => {
    const cells = [isIntroduced, reachesPurpose, isInOrder].map((met) => shareCell(rows.filter(met), rows));
    return { label, cells, status: lightOfShare(cells[2]?.value ?? null, records.settings) };
  });
  return {
    ...count,
    breakdown: [
      {
        title: 'Arbetssätt: införda och uppnår sitt syfte',
        groupTitle: 'Arbetssätt',
        unit: 'andel',
        series: ['Infört', 'Syftet uppnås', 'Infört och syftet uppnås'],
        groups,
        chart: 'bar',
      },
    ],
  };
}

export const wayOfWorkingIndicators: readonly IndicatorDefinition[] = [
  {
    id: 'W1',
    family: 'Arbetssätt',
    title: 'Arbetssätt som uppnår sitt syfte',
    definition: 'Andel av uppföljningarna av obligatoriska arbetssätt där arbetssättet är infört och syftet uppnås.',
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    needs: [need(waysOfWorking, 'way', 'introduced', 'purposeAchieved')],
    count: countInOrder,
  },
];
