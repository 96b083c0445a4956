import { countOf, type Indicator } from '../../../../core/index.ts';
import { formatValue } from '../figures/format-value.ts';
import { type Html, html } from '../html.ts';

/** `Mål: minst 95 %`, in the words of the figure's direction. */
export function targetText({ target, polarity, unit }: Indicator): string {
  if (target === null) return 'Inget mål satt';
  const bound = polarity === 'högt är bra' ? 'minst ' : polarity === 'lågt är bra' ? 'högst ' : '';
  return `Mål: ${bound}${formatValue(target, unit)}`;
}

/** Opens the rows behind a figure; hidden until the page's script has made it work. */
export function rowsButton(indicator: Indicator): Html | null {
  if (indicator.rows.length + indicator.population.length === 0) return null;
  return html`<button type="button" class="quiet" data-rows="${indicator.id}" aria-haspopup="dialog" hidden>Visa <span data-row-count>${rowCount(indicator)}</span><span class="unseen"> bakom ${indicator.title}</span></button>`;
}

export function rowCount({ rows, population }: Pick<Indicator, 'rows' | 'population'>): string {
  return population.length > rows.length
    ? `${rows.length} av ${countOf(population.length, 'rad', 'rader')}`
    : countOf(rows.length, 'rad', 'rader');
}

/** The rows behind a figure as their ids, for a page whose script may not run. */
export function rowIds({ rows }: Indicator): Html | null {
  return rows.length === 0 ? null : html`<noscript><p class="ids">Räknade rader: ${rows.join(', ')}</p></noscript>`;
}
