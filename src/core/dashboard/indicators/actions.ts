import { need } from '../../records/need.ts';
import { type Action, isOpen } from '../../sheets/action-plan/action.ts';
import { actionPlan } from '../../sheets/action-plan/columns.ts';
import { addDays } from '../../workbook/civil-date.ts';
import { countOf } from '../../workbook/format.ts';
import { countWhere, type IndicatorDefinition } from '../define-indicator.ts';
import {
  actionsOf,
  byArea,
  countByYearAndStatus,
  countDaysLate,
  countPerArea,
  countPerOwner,
  countPlans,
  doneOfYear,
} from './action-counts.ts';

const common = { family: 'Åtgärder' } as const;

export const actionIndicators: readonly IndicatorDefinition[] = [
  {
    ...common,
    id: 'A1',
    title: 'Åtgärder per år och status',
    definition: 'Antal åtgärder i handlingsplanen, fördelade på verksamhetsår och status.',
    unit: 'antal',
    polarity: 'neutral',
    aggregation: 'count',
    needs: [need(actionPlan, 'year', 'status')],
    count: countByYearAndStatus,
  },
  {
    ...common,
    id: 'A2',
    title: 'Andel klara åtgärder',
    definition: ({ year }) => `Andel av verksamhetsårets (${year}) åtgärder som är klara; avbrutna räknas inte med.`,
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    needs: [need(actionPlan, 'year', 'status')],
    count: doneOfYear,
  },
  {
    ...common,
    id: 'A3',
    title: 'Försenade åtgärder',
    definition:
      'Antal åtgärder vars slutdatum har passerat och som varken är klara eller avbrutna, oavsett verksamhetsår.',
    unit: 'antal',
    polarity: 'lågt är bra',
    aggregation: 'count',
    needs: [need(actionPlan, 'status', 'endDate')],
    count: (records) => {
      const { today } = records.settings;
      const overdue = (action: Action) => isOpen(action) && action.endDate !== undefined && action.endDate < today;
      const count = countWhere(actionsOf(records).filter(isOpen), overdue);
      const groups = byArea(count.rows, records)
        .filter(({ rows }) => rows.length > 0)
        .map(({ label, rows }) => ({ label, cells: [{ rows }] }));
      const title = 'Försenade åtgärder per område';
      const series = ['Försenade åtgärder'];
      return { ...count, breakdown: [{ title, groupTitle: 'Område', unit: 'antal', series, groups, chart: 'bar' }] };
    },
  },
  {
    ...common,
    id: 'A4',
    title: 'Åtgärder som snart förfaller',
    definition: ({ dueSoonDays }) =>
      `Antal öppna åtgärder med slutdatum i dag eller inom ${countOf(dueSoonDays, 'dag', 'dagar')}.`,
    unit: 'antal',
    polarity: 'neutral',
    aggregation: 'count',
    needs: [need(actionPlan, 'status', 'endDate')],
    count: (records) => {
      const { today, dueSoonDays } = records.settings;
      const last = addDays(today, dueSoonDays);
      return countWhere(
        actionsOf(records).filter(isOpen),
        ({ endDate }) => endDate !== undefined && endDate >= today && endDate <= last,
      );
    },
  },
  {
    ...common,
    id: 'A5',
    title: 'Andel klara åtgärder per område',
    definition: ({ year }) =>
      `Andel av verksamhetsårets (${year}) åtgärder som är klara, område för område; avbrutna räknas inte med.`,
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    needs: [need(actionPlan, 'year', 'area', 'status')],
    count: countPerArea,
  },
  {
    ...common,
    id: 'A6',
    title: 'Öppna åtgärder per ansvarig',
    definition: 'Antal åtgärder som varken är klara eller avbrutna, fördelade på ansvarig.',
    unit: 'antal',
    polarity: 'neutral',
    aggregation: 'count',
    needs: [need(actionPlan, 'owner', 'status')],
    count: countPerOwner,
  },
  {
    ...common,
    id: 'A7',
    title: 'Åtgärder utan ansvarig',
    definition: ({ year }) =>
      `Antal öppna åtgärder för verksamhetsåret (${year}) eller tidigare år som ingen är ansvarig för.`,
    unit: 'antal',
    polarity: 'lågt är bra',
    aggregation: 'count',
    needs: [need(actionPlan, 'year', 'owner', 'status')],
    count: (records) =>
      countWhere(
        actionsOf(records).filter((action) => isOpen(action) && (action.year ?? 0) <= records.settings.year),
        ({ owner }) => owner === undefined,
      ),
  },
  {
    ...common,
    id: 'A8',
    title: 'Åtgärder i verksamhetsplan eller internkontrollplan',
    definition: ({ year }) =>
      `Antal av verksamhetsårets (${year}) åtgärder som finns i verksamhetsplanen, i internkontrollplanen eller i båda.`,
    unit: 'antal',
    polarity: 'neutral',
    aggregation: 'count',
    needs: [need(actionPlan, 'year', 'inOperationalPlan', 'inInternalControlPlan')],
    count: countPlans,
  },
  {
    ...common,
    id: 'A9',
    title: 'Genomsnittlig försening',
    definition:
      'Medelvärdet av antalet dagar efter slutdatum, för öppna åtgärder räknat till i dag och för klara till klardatum; åtgärder i tid räknas inte in i medelvärdet.',
    unit: 'dagar',
    polarity: 'lågt är bra',
    aggregation: 'mean',
    needs: [need(actionPlan, 'status', 'endDate', 'completedDate')],
    count: countDaysLate,
  },
  {
    ...common,
    id: 'A10',
    title: 'Åtgärder med framflyttat slutdatum',
    definition: 'Antal åtgärder vars slutdatum är senare än det ursprungliga, av dem som har båda datumen.',
    unit: 'antal',
    polarity: 'lågt är bra',
    aggregation: 'count',
    needs: [need(actionPlan, 'endDate', 'originalEndDate')],
    count: (records) =>
      countWhere(
        actionsOf(records).filter(
          ({ endDate, originalEndDate }) => endDate !== undefined && originalEndDate !== undefined,
        ),
        ({ endDate = '', originalEndDate = '' }) => endDate > originalEndDate,
      ),
  },
];
