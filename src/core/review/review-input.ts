import type { Dashboard } from '../dashboard/dashboard.ts';
import { shownIds } from '../dashboard/edition.ts';
import { formatFigure, formatLimit } from '../dashboard/format-figure.ts';
import type { Indicator } from '../dashboard/indicator.ts';
import { referencesOf } from '../dashboard/row-reference.ts';
import type { Records } from '../records/records.ts';
import type { Finding } from '../validation/finding.ts';
import { yearOf } from '../workbook/civil-date.ts';
import { countOf } from '../workbook/format.ts';
import type { ChartBlock, KeyFigure, KeyFigures } from './document.ts';

/** What the sections are written from. */
export interface ReviewInput {
  readonly records: Records;
  readonly dashboard: Dashboard;
  readonly findings: readonly Finding[];
  readonly state: 'Utkast' | 'Slutlig';
  /** The sections that a short review leaves out, since there is nothing to say in them. */
  readonly leftOut: readonly { readonly key: string; readonly title: string }[];
  /** Whether the review has a section of this key. */
  isShown(key: string): boolean;
  /** The number of a section's heading. Throws for a key that no section has: a mistake of ours, not of the workbook. */
  numberOf(key: string): string;
}

/**
 * An indicator by id. Who asks for it asks for the values that it could not count. Throws for an id that does not exist: a mistake of ours,
 * not of the workbook.
 */
export function indicator({ dashboard, records }: ReviewInput, id: string): Indicator {
  const found = dashboard.indicators.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No indicator ${id}`);
  for (const reference of found.unknown) {
    const located = referencesOf(records).find(reference);
    if (located !== undefined) records.reads.note(located.row);
  }
  return found;
}

function keyFigure(figure: Indicator): KeyFigure {
  const { id, title, unit, target, status, trend, unknown } = figure;
  return {
    indicator: id,
    label: unknown.length === 0 ? title : `${title} (utan ${countOf(unknown.length, 'rad', 'rader')} med okänt värde)`,
    value: valueWithParts(figure),
    target: target === null ? '' : formatLimit(target, unit),
    status,
    previous: previousText(figure),
    trend,
  };
}

/** A share with what it was counted from and among: `4 av 15 (27 %)`. */
function valueWithParts({ aggregation, value, valueText, rows, population }: Indicator): string {
  return aggregation === 'share' && value !== null
    ? `${rows.length} av ${population.length} (${valueText})`
    : valueText;
}

/** The figure a year ago, else that of the snapshot before, with when it was; empty text where there is none. */
function previousText({ lastYear, previous, unit, yardstick }: Indicator): string {
  const earlier = lastYear ?? previous;
  if (earlier === null) return '';
  const when = lastYear === null ? earlier.date : String(yearOf(earlier.date));
  return `${formatFigure(earlier.value, unit, yardstick)} (${when})`;
}

/** Key figures by id; those that cannot be counted are left out, `undefined` when none is left. */
export function keyFigures(input: ReviewInput, ids: readonly string[]): KeyFigures | undefined {
  const figures = ids.map((id) => indicator(input, id)).filter(({ value }) => value !== null);
  return figures.length === 0 ? undefined : { kind: 'key-figures', figures: figures.map(keyFigure) };
}

/** Ids in a row for a cell, without those of rows that the edition leaves out; empty text for none. */
export function idList({ records }: ReviewInput, ids: readonly string[] | undefined): string {
  return shownIds(records, ids).join(', ');
}

/** The charts of an indicator's breakdowns. */
export function charts(input: ReviewInput, id: string): ChartBlock[] {
  return indicator(input, id).breakdown.flatMap(({ chart }) => (chart === null ? [] : [{ kind: 'chart', chart }]));
}
