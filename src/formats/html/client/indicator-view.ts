import { formatFigure } from '../../../core/index.ts';
import type { PageIndicator } from '../data/page-data.ts';
import type { Recount } from '../figures/recount.ts';
import { type Facet, facetWords } from '../figures/selection.ts';
import { rowCount } from '../sections/figure-parts.ts';
import { all } from './elements.ts';

/** Shows a figure as counted, in each place where it stands, and what the selection did to it. */
export function showIndicator(indicator: PageIndicator, result: Recount, isChosen: boolean): void {
  for (const place of all(`[data-indicator="${indicator.id}"]`)) {
    const value = place.querySelector('[data-value]');
    const count = place.querySelector('[data-row-count]');
    const basis = place.querySelector<HTMLElement>('[data-basis]');
    if (value)
      value.textContent = result.narrowed
        ? formatFigure(result.value, indicator.unit, indicator.yardstick)
        : indicator.valueText;
    if (count) count.textContent = rowCount(indicator.aggregation, result.rows.length, result.population.length);
    if (basis === null) continue;
    basis.hidden = !isChosen || indicator.missing !== null;
    basis.textContent = basisText(indicator, result);
  }
}

/** What a reader needs to know to read the figure right while rows are chosen. */
function basisText(indicator: PageIndicator, { value, unused, narrowed }: Recount): string {
  if (indicator.aggregation === 'given') return 'Urvalet påverkar inte siffran: den räknas inte rad för rad.';
  if (!narrowed) return `Urvalet påverkar inte siffran: raderna har ${facetList(unused)}.`;
  const sentences = [
    value === null && 'Inga rader i urvalet.',
    unused.length > 0 && `Raderna har ${facetList(unused)}.`,
    `Alla rader: ${indicator.valueText}.`,
    (indicator.status !== 'ingen' || indicator.trend !== null) && 'Bedömning och trend gäller alla rader.',
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** @example facetList(['area', 'owner']) // 'inget område och ingen ansvarig' */
function facetList(facets: readonly Facet[]): string {
  return facets.map((facet) => `${facet === 'owner' ? 'ingen' : 'inget'} ${facetWords[facet].noun}`).join(' och ');
}
