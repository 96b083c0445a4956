import { type Aggregation, countOf, formatLimit, formatNumber, type Indicator } from '../../../core/index.ts';
import { type Html, html } from '../html.ts';
import { mostRows } from './stacking-table.ts';

/** What a figure should be, and what that is called; `null` of a figure that only describes. */
export function goalOf({
  target,
  expected,
  polarity,
  unit,
  population,
}: Indicator): { label: string; text: string } | null {
  if (expected !== null)
    return { label: 'Förväntat nu', text: `${formatNumber(expected.value)} av ${formatNumber(population.length)}` };
  if (target === null) return polarity === 'neutral' ? null : { label: 'Mål', text: 'inget satt' };
  const bound = polarity === 'högt är bra' ? 'minst ' : polarity === 'lågt är bra' ? 'högst ' : '';
  return { label: 'Mål', text: `${bound}${formatLimit(target, unit)}` };
}

/** `Mål: minst 95 %`, in the words of the figure's direction; empty text for a figure that only describes. */
export function targetText(indicator: Indicator): string {
  const goal = goalOf(indicator);
  return goal === null ? '' : `${goal.label}: ${goal.text}`;
}

/** Opens the rows behind a figure; hidden until the page's script has made it work. */
export function rowsButton(indicator: Indicator): Html | null {
  if (indicator.rows.length === 0 && (indicator.aggregation !== 'share' || indicator.population.length === 0))
    return null;
  return html`<button type="button" class="quiet" data-rows="${indicator.id}" aria-haspopup="dialog" hidden>Visa <span data-row-count>${rowCount(indicator.aggregation, indicator.rows.length, indicator.population.length)}</span><span class="unseen"> bakom ${indicator.title}</span></button>`;
}

/** How many rows stand behind a figure: `4 av 15 rader` for a share, else `4 rader`. */
export function rowCount(aggregation: Aggregation, rows: number, population: number): string {
  if (aggregation !== 'share' || population === 0) return countOf(rows, 'rad', 'rader');
  return `${formatNumber(rows)} av ${countOf(population, 'rad', 'rader')}`;
}

/** The rows behind a figure as their ids, for a page whose script may not run. */
export function rowIds({ rows }: Indicator): Html | null {
  if (rows.length === 0) return null;
  const rest = rows.length - mostRows;
  return html`<noscript><p class="ids">Räknade rader: ${rows.slice(0, mostRows).join(', ')}${rest > 0 && ` och ${formatNumber(rest)} till`}</p></noscript>`;
}
