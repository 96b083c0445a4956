import type { Need } from '../records/need.ts';
import type { Records } from '../records/records.ts';
import type { Settings } from '../records/settings/read-settings.ts';
import { hasColumn } from '../records/table.ts';
import { unjudged, type Yardstick } from '../workbook/rounding.ts';
import { breakdownOf, shareOf } from './breakdown.ts';
import type { Count, IndicatorDefinition } from './define-indicator.ts';
import { withoutRows } from './edition.ts';
import { formatFigure, yardstickOf } from './format-figure.ts';
import type { Indicator, TrafficLight } from './indicator.ts';
import { type CountedRow, referencesOf } from './row-reference.ts';
import { lightOfShare, lightShortOfTarget } from './traffic-light.ts';

/** An indicator of the records, before it is compared with earlier snapshots. */
export function countIndicator(definition: IndicatorDefinition, records: Records): Indicator {
  const { settings } = records;
  const lacking = lackingInput(definition.needs, records);
  const { count, unknown } = lacking === null ? countKnown(definition, records) : nothingCounted;
  const value = count.value === undefined ? valueFrom(definition, count) : count.value;
  const reference = referencesOf(records);
  const target = targetOf(definition, settings);
  const yardstick = yardstickFor(definition, target, settings);
  return {
    id: definition.id,
    family: definition.family,
    title: definition.title,
    definition: typeof definition.definition === 'string' ? definition.definition : definition.definition(settings),
    value,
    unit: definition.unit,
    valueText: formatFigure(value, definition.unit, yardstick),
    target,
    yardstick,
    polarity: definition.polarity,
    status: statusOf(definition, count, value, target, settings),
    previous: null,
    trend: null,
    aggregation: definition.aggregation,
    rows: count.rows.map(reference),
    population: (count.population ?? []).map(reference),
    measures: Object.fromEntries([...(count.measures ?? [])].map(([row, measure]) => [reference(row), measure])),
    breakdown: (count.breakdown ?? [])
      .filter(({ groups }) => groups.length > 0)
      .map((part, index) =>
        breakdownOf(part, index === 0 ? definition.id : `${definition.id}-${index + 1}`, reference, {
          unit: definition.unit,
          yardstick,
        }),
      ),
    missing: lacking ?? (value === null ? noRows(unknown) : null),
    unknown: unknown.map(reference),
  };
}

interface KnownCount {
  readonly count: Count;
  /** The rows that were left out. */
  readonly unknown: readonly CountedRow[];
}

const nothingCounted: KnownCount = { count: { rows: [], value: null }, unknown: [] };

/** Counts without the rows of which the figure wants a value that nobody knows: they are neither counted nor among what could be. */
function countKnown({ needs, count }: IndicatorDefinition, records: Records): KnownCount {
  const leftOut = new Set<object>();
  for (;;) {
    const shown = leftOut.size === 0 ? records : withoutRows(records, leftOut);
    const [counted] = needs;
    const isEmpty = counted !== undefined && shown.rows(counted.sheet).length === 0;
    const watched = records.reads.watch(() => (isEmpty ? nothingCounted.count : count(shown)));
    const before = leftOut.size;
    if (watched.sawUnknown) for (const row of watched.rows()) leftOut.add(row);
    if (leftOut.size === before) return { count: watched.result, unknown: inOrder(leftOut, records) };
  }
}

function inOrder(rows: ReadonlySet<object>, { tables }: Records): CountedRow[] {
  return rows.size === 0 ? [] : tables.flatMap((table) => table.rows.filter((row) => rows.has(row)));
}

function noRows(unknown: readonly CountedRow[]): string {
  return unknown.length === 0 ? 'Inga rader att räkna på.' : 'Inga rader går att räkna, för värden är okända.';
}

/** What the workbook lacks for a figure, in whole sentences; `null` = nothing. */
function lackingInput(needs: readonly Need[], records: Records): string | null {
  const sentences = needs.flatMap(({ sheet, columns }) => {
    const table = records.table(sheet);
    if (table === undefined) return [`Bladet ${sheet.name} saknas.`];
    return columns
      .filter((key) => !hasColumn(table, key))
      .map((key) => `Kolumnen ${sheet.columns[key]?.header} saknas i ${table.name}.`);
  });
  return sentences.length > 0 ? sentences.join(' ') : null;
}

function valueFrom({ aggregation }: IndicatorDefinition, { rows, population = rows, measures }: Count): number | null {
  switch (aggregation) {
    case 'count':
      return rows.length;
    case 'share':
      return shareOf(rows.length, population.length);
    case 'mean':
      return mean([...(measures?.values() ?? [])]);
    case 'median':
      return median([...(measures?.values() ?? [])]);
    case 'given':
      throw new Error('A figure that does not follow from its rows gives its own value');
  }
}

/** Added up from the smallest, so that the order of the rows does not show in the last decimal. */
function mean(measures: readonly number[]): number | null {
  const sum = [...measures].sort((a, b) => a - b).reduce((total, measure) => total + measure, 0);
  return measures.length === 0 ? null : sum / measures.length;
}

/** `null` of none; the mean of the two in the middle of an even number. */
function median(measures: readonly number[]): number | null {
  const sorted = [...measures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return mean(sorted.slice(sorted.length % 2 === 0 ? Math.max(middle - 1, 0) : middle, middle + 1));
}

function targetOf({ target, polarity }: IndicatorDefinition, settings: Settings): number | null {
  if (target !== undefined) return target(settings);
  if (polarity === 'neutral') return null;
  return polarity === 'högt är bra' ? settings.yellowLimit : 0;
}

/** All that decides the light and that a reader may hold a printed value against. */
function yardstickFor(
  { unit, polarity }: IndicatorDefinition,
  target: number | null,
  { yellowLimit, redLimit }: Settings,
): Yardstick {
  if (target === null || polarity === 'neutral') return unjudged;
  const limits = unit === 'andel' && polarity === 'högt är bra' ? [target, yellowLimit, redLimit] : [target];
  return yardstickOf(polarity, ...limits);
}

function statusOf(
  { polarity }: IndicatorDefinition,
  { rows, population = rows, asItShould }: Count,
  value: number | null,
  target: number | null,
  settings: Settings,
): TrafficLight {
  if (value === null || target === null || polarity === 'neutral') return 'ingen';
  if (polarity === 'högt är bra') return lightOfShare(value, settings, target);
  if (value <= target) return 'grön';
  return lightShortOfTarget(asItShould ?? 1 - (shareOf(rows.length, population.length) ?? 1), settings);
}
