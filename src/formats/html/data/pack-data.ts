import { type Dashboard, type Finding, groupBy, type Indicator, type RecordSummary } from '../../../core/index.ts';
import { type PackedData, type PackedIndicator, type PackedSheet, packColumn, stepsOf } from './packed-data.ts';
import type { PageFinding, PageRecord } from './page-data.ts';

const recordColumns = [
  'id',
  'row',
  'title',
  'area',
  'owner',
  'year',
  'status',
  'due',
] as const satisfies (keyof PageRecord)[];
const findingColumns = [
  'severity',
  'id',
  'row',
  'column',
  'message',
  'reference',
  'rule',
] as const satisfies (keyof PageFinding)[];

/** The data of the page's script. @param findings those that the page may show */
export function packData(dashboard: Dashboard, findings: readonly Finding[]): PackedData {
  const sheets = [...groupBy([...dashboard.records.values()], sheetOf)];
  const placeOf = placesByReference(sheets.flatMap(([, records]) => records));
  return {
    records: sheets.map(([sheet, rows]) => packSheet<PageRecord>(sheet, recordColumns, rows)),
    indicators: dashboard.indicators.map((indicator) => packIndicator(indicator, placeOf)),
    findings: [...groupBy(findings, sheetOf)].map(([sheet, rows]) =>
      packSheet<PageFinding>(sheet, findingColumns, rows),
    ),
  };
}

function sheetOf({ sheet }: { readonly sheet: string }): string {
  return sheet;
}

/** JSON for a script element of type application/json: `<` is escaped, so that no text can end the element. */
export function scriptJson(data: PackedData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function packSheet<Row>(sheet: string, names: readonly (keyof Row & string)[], rows: readonly Row[]): PackedSheet<Row> {
  const columns = names.map((name) => [name, packColumn(rows.map((row) => row[name]))]);
  return { sheet, columns: Object.fromEntries(columns) };
}

function placesByReference(records: readonly RecordSummary[]): (reference: string) => number {
  const places = new Map(records.map(({ id }, place) => [id, place]));
  return (reference) => {
    const place = places.get(reference);
    if (place === undefined) throw new Error(`${reference} is counted but is no record`);
    return place;
  };
}

function packIndicator(indicator: Indicator, placeOf: (reference: string) => number): PackedIndicator {
  const { id, title, unit, value, valueText, yardstick, aggregation, missing, status, trend } = indicator;
  const { rows, population, measures, breakdown } = indicator;
  const steps = (references: readonly string[]) => stepsOf(references.map(placeOf));
  return {
    ...{ id, title, unit, value, valueText, yardstick, aggregation, missing, status, trend },
    rows: steps(rows),
    population: steps(population),
    measures: Object.keys(measures).length === 0 ? [] : rows.map((reference) => measures[reference] ?? null),
    breakdown: breakdown.map(({ title, unit, series, groups }) => ({
      ...{ title, unit, series },
      groups: groups.map(({ label, cells }) => ({
        label,
        cells: cells.map((cell) => ({ value: cell.value, rows: steps(cell.rows) })),
      })),
    })),
  };
}
