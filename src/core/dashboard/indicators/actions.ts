import { need } from '../../records/need.ts';
import { isOpen, isOverdue } from '../../sheets/action-plan/action.ts';
import { actionPlan } from '../../sheets/action-plan/columns.ts';
import { addDays } from '../../workbook/civil-date.ts';
import { countOf } from '../../workbook/format.ts';
import { countWhere, type IndicatorDefinition } from '../define-indicator.ts';
import { lackText } from '../lack-text.ts';
import {
  actionsOf,
  actionsOfYear,
  byArea,
  countByYearAndStatus,
  countDaysLate,
  countDone,
  countPerArea,
  countPerOwner,
  countPlans,
  isToBeDone,
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
    title: 'Klara åtgärder',
    definition: ({ runningYear }) =>
      `Andel av åtgärderna för ${runningYear} som är klara; avbrutna räknas inte med. Bedöms mot dem som skulle ha varit klara nu: de vars slutdatum har passerat och, när året är slut, de utan slutdatum.`,
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    target: noTarget,
    ofYear: ({ runningYear }) => runningYear,
    needs: [need(actionPlan, 'year', 'status')],
    count: countDone,
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
      const open = actionsOf(records).filter(isOpen);
      const dated = open.filter(({ endDate }) => endDate !== undefined);
      const count = {
        ...countWhere(dated, (action) => isOverdue(action, today)),
        isGrounded: actionsOf(records).some((action) => isToBeDone(action) && (action.endDate ?? today) < today),
        notJudged: lackText(open.length - dated.length, open.length, ['öppen åtgärd', 'öppna åtgärder'], 'slutdatum'),
      };
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
    title: 'Klara åtgärder per område',
    definition: ({ runningYear }) =>
      `Andel av åtgärderna för ${runningYear} som är klara, område för område; avbrutna räknas inte med. Varje område bedöms mot de åtgärder som skulle ha varit klara nu.`,
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    target: noTarget,
    ofYear: ({ runningYear }) => runningYear,
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
    definition: ({ runningYear }) =>
      `Antal öppna åtgärder för ${runningYear} eller tidigare år som ingen är ansvarig för.`,
    unit: 'antal',
    polarity: 'lågt är bra',
    aggregation: 'count',
    ofYear: ({ runningYear }) => runningYear,
    needs: [need(actionPlan, 'year', 'owner', 'status')],
    count: (records) =>
      countWhere(
        actionsOf(records).filter((action) => isOpen(action) && (action.year ?? 0) <= records.settings.runningYear),
        ({ owner }) => owner === undefined,
      ),
  },
  {
    ...common,
    id: 'A8',
    title: 'Åtgärder i verksamhetsplan eller internkontrollplan',
    definition: ({ runningYear }) =>
      `Antal av åtgärderna för ${runningYear} som finns i verksamhetsplanen, i internkontrollplanen eller i båda.`,
    unit: 'antal',
    polarity: 'neutral',
    aggregation: 'count',
    ofYear: ({ runningYear }) => runningYear,
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
    title: 'Åtgärder med uppskjutet slutdatum',
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
  {
    ...common,
    id: 'A11',
    title: 'Planerade åtgärder med ansvarig och slutdatum',
    definition: ({ year }) =>
      `Andel av åtgärderna för ${year}, det år som planeras, som har både ansvarig och slutdatum; avbrutna räknas inte med.`,
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    // Which actions lack them is told one by one in the check.
    target: noTarget,
    ofYear: ({ year }) => year,
    needs: [need(actionPlan, 'year', 'status', 'owner', 'endDate')],
    count: (records) =>
      countWhere(
        actionsOfYear(records, records.settings.year).filter(isToBeDone),
        ({ owner, endDate }) => owner !== undefined && endDate !== undefined,
      ),
  },
];

function noTarget(): null {
  return null;
}
