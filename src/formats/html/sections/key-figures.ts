import type { Dashboard, Indicator } from '../../../core/index.ts';
import { type Html, html } from '../html.ts';
import { lightMark, trendMark } from '../marks.ts';
import { rowsButton, targetText } from './figure-parts.ts';

/** The figures that a manager should see first, each linked to its section. */
export function keyFigures(dashboard: Dashboard): Html {
  const chosen = dashboard.keyFigures.flatMap(
    (id) => dashboard.indicators.find((indicator) => indicator.id === id) ?? [],
  );
  return html`<section aria-labelledby="nyckeltal">
<h2 id="nyckeltal">Nyckeltal</h2>
<ul class="cards">${chosen.map(card)}</ul>
</section>`;
}

function card(indicator: Indicator): Html {
  return html`<li class="card light-${tones[indicator.status]}" data-indicator="${indicator.id}">
<h3><a href="#${indicator.id}">${indicator.title}</a></h3>
<p class="value" data-value>${indicator.valueText}</p>
<p class="basis" data-basis hidden></p>
<p class="judgement">${lightMark(indicator.status)} <span class="target">${targetText(indicator)}</span></p>
<p>${indicator.missing ?? trendMark(indicator) ?? html`<span class="trend">Ingen tidigare mätning</span>`}</p>
${rowsButton(indicator)}
</li>
`;
}

const tones = { grön: 'good', gul: 'fair', röd: 'poor', ingen: 'plain' } as const;
