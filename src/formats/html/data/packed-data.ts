import type { PageBreakdown, PageData, PageFinding, PageIndicator, PageRecord } from './page-data.ts';

/** The data as it stands in the page: names of parts once for each list, and places as steps. */
export interface PackedData {
  readonly records: readonly PackedSheet<PageRecord>[];
  readonly indicators: readonly PackedIndicator[];
  readonly findings: readonly PackedSheet<PageFinding>[];
}

/** Rows of a sheet, each as its values in the order of `columns`. */
export interface PackedSheet<Row> {
  readonly sheet: string;
  readonly columns: readonly (keyof Row & string)[];
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * Places as the steps between them, the first from 0: most are 1.
 * @example steps([4, 5, 9]) // [4, 1, 4]
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

export function stepsOf(places: readonly number[]): Steps {
  return places.map((place, index) => place - (places[index - 1] ?? 0));
}

export function unpack({ records, indicators, findings }: PackedData): PageData {
  return {
    records: records.flatMap(({ sheet, columns, rows }) =>
      rows.map((row) => ({ ...partsOf<Omit<PageRecord, 'sheet'>>(columns, row), sheet })),
    ),
    indicators: indicators.map(unpackIndicator),
    findings: findings.map(({ sheet, columns, rows }) => ({
      sheet,
      findings: rows.map((row) => partsOf<PageFinding>(columns, row)),
    })),
  };
}

function partsOf<Row>(columns: readonly string[], values: readonly unknown[]): Row {
  return Object.fromEntries(columns.map((name, index) => [name, values[index]])) as Row;
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
