import type { Breakdown, Dashboard, Finding, Indicator } from '../../core/index.ts';

/** What the page's script works on; the page itself already shows it all. */
export interface PageData {
  readonly records: Dashboard['records'];
  readonly indicators: readonly PageIndicator[];
  /** In the order and grouping of the page; empty in the public edition. */
  readonly findings: readonly SheetFindings[];
}

export type PageBreakdown = Pick<Breakdown, 'title' | 'unit' | 'series' | 'groups'>;

export type PageIndicator = Pick<
  Indicator,
  | 'id'
  | 'title'
  | 'unit'
  | 'value'
  | 'valueText'
  | 'yardstick'
  | 'aggregation'
  | 'rows'
  | 'population'
  | 'measures'
  | 'missing'
  | 'status'
  | 'trend'
> & { readonly breakdown: readonly PageBreakdown[] };

export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

export function pageData(dashboard: Dashboard, findings: readonly SheetFindings[]): PageData {
  return {
    records: dashboard.records,
    indicators: dashboard.indicators.map((indicator) => ({
      id: indicator.id,
      title: indicator.title,
      unit: indicator.unit,
      value: indicator.value,
      valueText: indicator.valueText,
      yardstick: indicator.yardstick,
      aggregation: indicator.aggregation,
      rows: indicator.rows,
      population: indicator.population,
      measures: indicator.measures,
      missing: indicator.missing,
      status: indicator.status,
      trend: indicator.trend,
      breakdown: indicator.breakdown.map(({ title, unit, series, groups }) => ({ title, unit, series, groups })),
    })),
    findings,
  };
}

/** JSON for a script element of type application/json: `<` is escaped, so that no text can end the element. */
export function scriptJson(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
