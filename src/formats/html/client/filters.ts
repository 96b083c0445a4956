import { countOf } from '../../../core/index.ts';
import type { PageData } from '../data/page-data.ts';
import { facetOf, facets, facetWords, type Selection } from '../figures/selection.ts';
import { required } from './elements.ts';
import type { Figures } from './figures.ts';

/** Counts everything again when a choice changes, and says so in the page's status message. */
export function prepareFilters(data: PageData, figures: Figures): void {
  const form = required<HTMLFormElement>('#filters');
  const status = required('#filter-status');
  const section = required('.filters');
  const apply = () => {
    const selection = selectionOf(new FormData(form));
    const describe = describeSelection(selection);
    section.classList.toggle('chosen', describe !== '');
    const narrowed = figures.show(selection, describe);
    status.textContent = describe === '' ? 'Alla rader ingår.' : statusText(data, selection, describe, narrowed);
  };
  form.hidden = false;
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  form.reset();
}

/** A choice is `all`, or `=` and the value. */
function selectionOf(form: FormData): Selection {
  const chosen = facets.map((facet) => {
    const value = String(form.get(facet) ?? 'all');
    return [facet, value.startsWith('=') ? value.slice(1) : null];
  });
  return Object.fromEntries(chosen) as Selection;
}

/** @example describeSelection({ area: 'Utbildning', owner: '', year: null }) // 'Område Utbildning, Utan ansvarig' */
function describeSelection(selection: Selection): string {
  return facets
    .flatMap((facet) => {
      const value = selection[facet];
      if (value === null) return [];
      return value === '' ? facetWords[facet].none : `${facetWords[facet].label} ${value}`;
    })
    .join(', ');
}

function statusText(data: PageData, selection: Selection, describe: string, narrowed: number): string {
  const { records } = data;
  const matching = records.filter((record) =>
    facets.every((facet) => selection[facet] === null || facetOf(record, facet) === selection[facet]),
  );

  return `Urval: ${describe}. ${matching.length} av ${countOf(records.length, 'rad', 'rader')} ingår. Omräknade siffror: ${narrowed} av ${data.indicators.length}.`;
}
