import { need } from '../../records/need.ts';
import type { Records } from '../../records/records.ts';
import type { Settings } from '../../records/settings/read-settings.ts';
import type { Row } from '../../records/table.ts';
import { measurements } from '../../sheets/measurements/columns.ts';
import { yearOf } from '../../workbook/civil-date.ts';
import { inPercent, percentOf } from '../../workbook/format.ts';
import type { BreakdownPart } from '../breakdown.ts';
import { type Count, countWhere, type IndicatorDefinition } from '../define-indicator.ts';
import type { TrafficLight } from '../indicator.ts';
import { lackText } from '../lack-text.ts';
import {
  figureUnit,
  type Measured,
  type MeasureSeries,
  measureSeries,
  meetsTarget,
  trendInWords,
  yardstickOfMeasure,
} from '../measure-series.ts';
import { type Limits, lightShortOfTarget } from '../traffic-light.ts';

function isOfYear({ period }: Row<typeof measurements.columns>, year: number): boolean {
  return period !== undefined && yearOf(period) === year;
}

/** Short of the target the light follows how large a part of it is reached. */
function lightOf(newest: Measured, limits: Limits): TrafficLight {
  const met = meetsTarget(newest);
  if (met === undefined) return 'ingen';
  if (met) return 'grön';
  const { outcome = 0, target = 0, direction } = newest;
  const [part, whole] = direction === 'Högt är bra' ? [outcome, target] : [target, outcome];
  return lightShortOfTarget(whole > 0 ? part / whole : 0, limits);
}

function overview(series: readonly MeasureSeries[], { followedUpYear, ...limits }: Settings): BreakdownPart {
  const groups = series.map(({ label, unit, newest, before, isShare }) => {
    const shown = (value: number | undefined) => (value === undefined ? null : isShare ? percentOf(value) : value);
    const yardstick = yardstickOfMeasure(newest);
    return {
      label: isShare ? `${label} (%)` : unit === '' ? label : `${label} (${unit})`,
      cells: [
        { rows: [newest], value: shown(newest.outcome) },
        { rows: [newest], value: shown(newest.target) },
        { rows: before === undefined ? [] : [before], value: shown(before?.outcome) },
      ],
      status: isOfYear(newest, followedUpYear) ? lightOf(newest, limits) : 'ingen',
      yardstick: isShare ? inPercent(yardstick) : yardstick,
    };
  });
  return {
    title: 'Senaste utfall mot mål',
    groupTitle: 'Indikator',
    unit: 'i indikatorns enhet',
    series: ['Utfall', 'Mål', 'Föregående utfall'],
    groups,
  };
}

function overTime(series: MeasureSeries): BreakdownPart {
  const { label, rows, unit, isShare } = series;
  const targets = rows.some(({ target }) => target !== undefined);
  return {
    title: `${label}: ${trendInWords(series)}`,
    groupTitle: 'Period',
    unit: figureUnit(unit === '' ? 'värde' : unit, isShare),
    series: targets ? ['Utfall', 'Mål'] : ['Utfall'],
    groups: rows.map((row) => ({
      label: row.period ?? '',
      cells: [row.outcome, ...(targets ? [row.target] : [])].map((value) => ({ rows: [row], value: value ?? null })),
      yardstick: yardstickOfMeasure(row),
    })),
    chart: 'line',
  };
}

function countMeasures(records: Records): Count {
  const { followedUpYear } = records.settings;
  const series = measureSeries(
    records.rows(measurements).filter(({ period }) => period === undefined || yearOf(period) <= followedUpYear),
  );
  const measured = series.filter(({ newest }) => isOfYear(newest, followedUpYear));
  const judged = measured.map(({ newest }) => newest).filter((newest) => meetsTarget(newest) !== undefined);
  const noun = ['indikator', 'indikatorer'] as const;
  const lacking = [
    lackText(series.length - measured.length, series.length, noun, `utfall för ${followedUpYear}`),
    lackText(measured.length - judged.length, measured.length, noun, 'målvärde eller riktning'),
  ];
  return {
    ...countWhere(judged, (newest) => meetsTarget(newest) === true),
    notJudged: lacking.filter((text) => text !== '').join(' '),
    breakdown: [overview(series, records.settings), ...series.filter(({ rows }) => rows.length > 1).map(overTime)],
  };
}

export const measureIndicators: readonly IndicatorDefinition[] = [
  {
    id: 'M1',
    family: 'Mätvärden',
    title: 'Egna indikatorer som når målet',
    definition: ({ followedUpYear }) =>
      `Andel av indikatorerna i Mätvärden vars senaste utfall för ${followedUpYear} når målvärdet, av dem som har ett målvärde.`,
    ofYear: ({ followedUpYear }) => followedUpYear,
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    needs: [need(measurements, 'indicator', 'direction', 'target', 'period', 'outcome')],
    count: countMeasures,
  },
];
