import type { Dashboard } from '../../../core/index.ts';
import { choicesOf, type Facet, facets, facetWords } from '../figures/selection.ts';
import { type Html, html } from '../html.ts';

/** The choice of rows. Shown once the page's script runs, since it does nothing without it. */
export function filters(dashboard: Dashboard): Html {
  return html`<section class="filters" aria-labelledby="urval">
<h2 id="urval">Urval</h2>
<form id="filters" hidden>
${facets.map((facet) => facetSelect(dashboard, facet))}
<button type="reset" class="quiet">Återställ</button>
</form>
<p id="filter-status" role="status">Alla rader ingår.</p>
<noscript><p>Urval och listor att klicka fram kräver att sidan får köra skript. Utan skript står alla siffror direkt på sidan, med de första raderna ur varje blad.</p></noscript>
</section>`;
}

function facetSelect(dashboard: Dashboard, facet: Facet): Html {
  const words = facetWords[facet];
  return html`<label>${words.label}
<select name="${facet}"><option value="all">${words.all}</option>${choicesOf(
    [...dashboard.records.values()],
    facet,
  ).map(({ value, label }) => html`<option value="=${value}">${label}</option>`)}</select></label>
`;
}
