import { need } from '../../records/need.ts';
import type { Records } from '../../records/records.ts';
import type { Settings } from '../../records/settings/read-settings.ts';
import type { Row } from '../../records/table.ts';
import { actionPlan } from '../../sheets/action-plan/columns.ts';
import { risks } from '../../sheets/risks/columns.ts';
import { highRiskFrom, riskValue } from '../../sheets/risks/risk-value.ts';
import { countOf, joinWords } from '../../workbook/format.ts';
import { groupBy } from '../../workbook/group-by.ts';
import { compareCodes } from '../../workbook/text.ts';
import type { BreakdownPart, GroupPart } from '../breakdown.ts';
import { type Count, countWhere, type IndicatorDefinition } from '../define-indicator.ts';
import { namesRow } from '../edition.ts';
import { lackText } from '../lack-text.ts';
import { referencesOf } from '../row-reference.ts';
import { riskShading } from '../shading.ts';

type Risk = Row<typeof risks.columns>;
type Place = readonly [likelihood: number | undefined, impact: number | undefined];

function openRisks(records: Records): readonly Risk[] {
  return records.rows(risks).filter(({ status }) => status !== 'Stängd');
}

function isValued(risk: Risk) {
  return riskValue(risk) !== undefined;
}

function isHigh(risk: Risk, { riskSteps }: Settings) {
  return (riskValue(risk) ?? 0) >= highRiskFrom(riskSteps);
}

function valueAfter({ likelihoodAfter, impactAfter }: Risk) {
  return riskValue({ likelihood: likelihoodAfter, impact: impactAfter });
}

/** Likelihood from the highest down to 1 as groups, impact from 1 up as series, so that the table is the matrix. */
function matrix(
  title: string,
  rows: readonly Risk[],
  { riskSteps }: Settings,
  placeOf: (risk: Risk) => Place,
): BreakdownPart {
  const impacts = Array.from({ length: riskSteps }, (_, index) => index + 1);
  const likelihoods = [...impacts].reverse();
  const highRisk = highRiskFrom(riskSteps);
  const byPlace = groupBy(rows, (risk) => placeOf(risk).join(' '));
  const groups = likelihoods.map((likelihood) => ({
    label: `Sannolikhet ${likelihood}`,
    cells: impacts.map((impact) => ({ rows: byPlace.get(`${likelihood} ${impact}`) ?? [] })),
  }));
  const most = Math.max(0, ...[...byPlace.values()].map(({ length }) => length));
  const places = [...byPlace]
    .filter(([, group]) => group.length === most)
    .map(([place]) => place.split(' '))
    .sort(([a, b], [c, d]) => Number(c) - Number(a) || Number(d) - Number(b))
    .map(([likelihood, impact]) => `sannolikhet ${likelihood} och konsekvens ${impact}`);
  const high = rows.filter((risk) => Number(placeOf(risk)[0]) * Number(placeOf(risk)[1]) >= highRisk).length;
  return {
    title,
    groupTitle: 'Sannolikhet \\ Konsekvens',
    unit: 'antal',
    series: impacts.map((impact) => `Konsekvens ${impact}`),
    groups,
    chart: 'matrix',
    shading: riskShading(likelihoods, impacts),
    alternativeText: `Rutnät med sannolikhet nedåt från ${riskSteps} till 1 och konsekvens åt höger från 1 till ${riskSteps}. ${countOf(rows.length, 'risk', 'risker')}, varav ${high} med riskvärde ${highRisk} eller högre. Flest, ${countOf(most, 'risk', 'risker')}, har ${joinWords(places, 'eller')}.`,
  };
}

function countMatrix(records: Records): Count {
  const count = countWhere(openRisks(records), isValued);
  const after = count.rows.filter((risk) => valueAfter(risk) !== undefined);
  const treated = `Risker efter åtgärd (${after.length} av ${count.rows.length} bedömda)`;
  return {
    ...count,
    breakdown: [
      matrix('Risker före åtgärd', count.rows, records.settings, ({ likelihood, impact }) => [likelihood, impact]),
      matrix(treated, after, records.settings, ({ likelihoodAfter, impactAfter }) => [likelihoodAfter, impactAfter]),
    ],
  };
}

const shownRisks = 10;

function inWords({ name, value, risk }: { name: string; value: number; risk: Risk }) {
  return `${name} har ${value} före och ${valueAfter(risk) ?? 'inget värde'} efter`;
}

function countHigh(records: Records): Count {
  const highRisk = highRiskFrom(records.settings.riskSteps);
  const open = openRisks(records);
  const count = countWhere(open.filter(isValued), (risk) => isHigh(risk, records.settings));
  const notValued = open.length - count.population.length;
  const { of: reference } = referencesOf(records);
  const sorted = count.population
    .map((risk) => ({ risk, value: riskValue(risk) ?? 0, name: reference(risk) }))
    .sort((a, b) => b.value - a.value || compareCodes(a.name, b.name));
  const least = Math.min(highRisk, sorted[shownRisks - 1]?.value ?? 0);
  const top = sorted.filter(({ value }) => value >= least);
  const groups = top.map(
    ({ risk, value, name }): GroupPart => ({
      label: `${name} ${risk.risk ?? ''}`.trim(),
      cells: [
        { rows: [risk], value },
        { rows: [risk], value: valueAfter(risk) ?? null },
      ],
    }),
  );
  const title = `De högsta riskerna: ${top.length} av ${sorted.length}`;
  return {
    ...count,
    notJudged: lackText(notValued, open.length, ['öppen risk', 'öppna risker'], 'sannolikhet eller konsekvens'),
    breakdown: [
      {
        title,
        groupTitle: 'Risk',
        unit: 'riskvärde',
        series: ['Före åtgärd', 'Efter åtgärd'],
        groups,
        chart: 'bar',
        alternativeText: `Liggande stapeldiagram med riskvärde före och efter åtgärd för ${countOf(top.length, 'risk', 'risker')}. ${joinWords(top.slice(0, 3).map(inWords))}. ${countOf(count.rows.length, 'risk', 'risker')} har riskvärde ${highRisk} eller högre före åtgärd.`,
      },
    ],
  };
}

const family = { family: 'Risker', unit: 'antal', aggregation: 'count' } as const;

export const riskIndicators: readonly IndicatorDefinition[] = [
  {
    ...family,
    id: 'K1',
    scale: 'risk',
    title: 'Öppna risker efter sannolikhet och konsekvens',
    definition: 'Antal öppna risker med sannolikhet och konsekvens, i en matris före och en efter åtgärd.',
    polarity: 'neutral',
    needs: [need(risks, 'likelihood', 'impact')],
    count: countMatrix,
  },
  {
    ...family,
    id: 'K2',
    scale: 'risk',
    title: 'Höga risker',
    definition: ({ riskSteps }) =>
      `Antal öppna risker med riskvärde (sannolikhet gånger konsekvens) ${highRiskFrom(riskSteps)} eller högre, av de öppna risker som har ett riskvärde.`,
    polarity: 'lågt är bra',
    needs: [need(risks, 'likelihood', 'impact')],
    count: countHigh,
  },
  {
    ...family,
    id: 'K3',
    scale: 'risk',
    title: 'Höga risker utan åtgärd',
    definition: ({ riskSteps }) =>
      `Antal öppna risker med riskvärde ${highRiskFrom(riskSteps)} eller högre som inte hänvisar till någon åtgärd i handlingsplanen.`,
    polarity: 'lågt är bra',
    needs: [need(risks, 'likelihood', 'impact', 'actions'), need(actionPlan, 'id')],
    count: (records) =>
      countWhere(
        openRisks(records).filter((risk) => isHigh(risk, records.settings)),
        ({ actions }) => !namesRow(records, actionPlan, actions),
      ),
  },
];
