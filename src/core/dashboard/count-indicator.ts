import { inOrder } from '../records/in-order.ts';
import type { Need } from '../records/need.ts';
import type { Records } from '../records/records.ts';
import type { RowMap } from '../records/row-map.ts';
import { hasColumn } from '../records/table.ts';
import { breakdownOf } from './breakdown.ts';
import type { Count, IndicatorDefinition } from './define-indicator.ts';
import { withoutRows } from './edition.ts';
import { scaleName } from './figure-scale.ts';
import { figureValue } from './figure-value.ts';
import { formatFigure } from './format-figure.ts';
import type { Indicator } from './indicator.ts';
import { statusOf, targetOf, yardstickFor } from './judge-figure.ts';
import { type CountedRow, referencesOf } from './row-reference.ts';

/**
 * An indicator of the records, before it is compared with earlier snapshots.
 * @param counted is given the rows that it was counted from
 */
export function countIndicator(definition: IndicatorDefinition, records: Records, counted: RowMap<true>): Indicator {
  const { settings } = records;
  const lacking = lackingInput(definition.needs, records);
  const { count, unknown } = lacking === null ? countKnown(definition, records) : nothingCounted;
  const value = figureValue(definition, count);
  const { of, list } = referencesOf(records);
  const behind = (rows: readonly CountedRow[]) => {
    for (const row of rows) counted.set(row, true);
    return list(rows);
  };
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
    expected: count.expected ? { value: count.expected.length, rows: list(count.expected) } : null,
    yardstick,
    polarity: definition.polarity,
    status: statusOf(definition, count, value, target, settings),
    ofYear: definition.ofYear?.(settings) ?? null,
    scale: scaleName(definition.scale, settings),
    previous: null,
    lastYear: null,
    trend: null,
    aggregation: definition.aggregation,
    rows: behind(count.rows),
    population: behind(count.population ?? []),
    measures: Object.fromEntries([...(count.measures ?? [])].map(([row, measure]) => [of(row), measure])),
    breakdown: (count.breakdown ?? [])
      .filter(({ groups }) => groups.length > 0)
      .map((part, index) =>
        breakdownOf(part, index === 0 ? definition.id : `${definition.id}-${index + 1}`, behind, {
          unit: definition.unit,
          yardstick,
        }),
      ),
    missing: lacking ?? (value === null ? (count.missing ?? noRows(unknown)) : null),
    notJudged: count.notJudged ?? '',
    unknown: list(unknown),
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

function noRows(unknown: readonly CountedRow[]): string {
  return unknown.length === 0 ? 'Underlag saknas.' : 'Underlaget går inte att räkna, eftersom värden är okända.';
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
