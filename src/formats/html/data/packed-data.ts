import type { PageBreakdown, PageData, PageFinding, PageIndicator, PageRecord } from './page-data.ts';

/** The data as it stands in the page: what repeats itself once, and places as steps. */
export interface PackedData {
  readonly records: readonly PackedSheet<PageRecord>[];
  readonly indicators: readonly PackedIndicator[];
  readonly findings: readonly PackedSheet<PageFinding>[];
}

/** Rows of a sheet, by column. */
export interface PackedSheet<Row> {
  readonly sheet: string;
  readonly columns: Readonly<Partial<Record<keyof Row & string, PackedColumn>>>;
}

/** A value for each row, or each value once and then, for each row, which of them it has. */
type PackedColumn = readonly unknown[] | { readonly distinct: readonly unknown[]; readonly rows: readonly number[] };

/**
 * Places as the steps between them, the first from 0: most are 1.
 * @example stepsOf([4, 5, 9]) // [4, 1, 4]
 */
type Steps = readonly number[];

export interface PackedIndicator extends Omit<PageIndicator, 'rows' | 'population' | 'measures' | 'breakdown'> {
  readonly rows: Steps;
  readonly population: Steps;
  /** In the order of `rows`; empty when no row is measured. */
  readonly measures: readonly (number | null)[];
  readonly breakdown: readonly PackedBreakdown[];
}

interface PackedBreakdown extends Omit<PageBreakdown, 'groups'> {
  readonly groups: readonly {
    readonly label: string;
    readonly cells: readonly { readonly value: number | null; readonly rows: Steps }[];
  }[];
}

export function packColumn(values: readonly unknown[]): PackedColumn {
  const places = new Map([...new Set(values)].map((value, place) => [value, place]));
  // In a list where few values stand twice, to name them by number takes more than it saves.
  if (places.size > values.length / 2) return values;
  return { distinct: [...places.keys()], rows: values.map((value) => places.get(value) as number) };
}

export function stepsOf(places: readonly number[]): Steps {
  return places.map((place, index) => place - (places[index - 1] ?? 0));
}

export function unpack({ records, indicators, findings }: PackedData): PageData {
  return {
    records: records.flatMap(({ sheet, columns }) =>
      rowsOf<Omit<PageRecord, 'sheet'>>(columns).map((row) => ({ ...row, sheet })),
    ),
    indicators: indicators.map(unpackIndicator),
    findings: findings.map(({ sheet, columns }) => ({ sheet, findings: rowsOf<PageFinding>(columns) })),
  };
}

function rowsOf<Row>(columns: Readonly<Record<string, PackedColumn>>): Row[] {
  const lists = Object.entries(columns).map(([name, column]) => [name, unpackColumn(column)] as const);
  const [, first = []] = lists[0] ?? [];
  return first.map((_, index) => Object.fromEntries(lists.map(([name, values]) => [name, values[index]])) as Row);
}

function unpackColumn(column: PackedColumn): readonly unknown[] {
  return 'distinct' in column ? column.rows.map((place) => column.distinct[place]) : column;
}

function unpackIndicator({ rows, population, measures, breakdown, ...shown }: PackedIndicator): PageIndicator {
  const places = placesOf(rows);
  return {
    ...shown,
    rows: places,
    population: placesOf(population),
    measures: Object.fromEntries(
      measures.flatMap((measure, index) => (measure === null ? [] : [[places[index], measure]])),
    ),
    breakdown: breakdown.map(({ groups, ...rest }) => ({
      ...rest,
      groups: groups.map(({ label, cells }) => ({
        label,
        cells: cells.map(({ value, rows: cellRows }) => ({ value, rows: placesOf(cellRows) })),
      })),
    })),
  };
}

function placesOf(steps: Steps): number[] {
  let place = 0;
  return steps.map((step) => {
    place += step;
    return place;
  });
}
