import { type Dashboard, type Indicator, type IndicatorFamily, unknownText } from '../../../core/index.ts';
import { type Html, html } from '../html.ts';
import { lightMark, trendMark } from '../marks.ts';
import { breakdownFigure } from './breakdown.ts';
import { rowIds, rowsButton, targetText } from './figure-parts.ts';

export interface Family {
  readonly name: IndicatorFamily;
  readonly anchor: string;
  readonly indicators: readonly Indicator[];
}

/** The families that have an indicator, in the order of the indicators. */
export function familiesOf(dashboard: Dashboard): readonly Family[] {
  const names = [...new Set(dashboard.indicators.map(({ family }) => family))];
  return names.map((name, index) => ({
    name,
    anchor: `avsnitt-${index + 1}`,
    indicators: dashboard.indicators.filter(({ family }) => family === name),
  }));
}

export function familySection({ name, anchor, indicators }: Family): Html {
  return html`<section class="family" aria-labelledby="${anchor}">
<h2 id="${anchor}">${name}</h2>
<div class="indicators">${indicators.map(indicatorArticle)}</div>
</section>
`;
}

function indicatorArticle(indicator: Indicator): Html {
  const target = targetText(indicator);
  return html`<article class="indicator" id="${indicator.id}" aria-labelledby="${indicator.id}-title" data-indicator="${indicator.id}">
<div><h3 id="${indicator.id}-title"><span class="code">${indicator.id}</span> ${indicator.title}</h3>
<div class="reading"><p class="value" data-value>${indicator.valueText}</p>
<div><p class="judgement">${lightMark(indicator.status)}${target !== '' && html` <span class="target">${target}</span>`}</p>
<p>${trendMark(indicator)}</p></div></div>
<p class="basis" data-basis hidden></p>
${indicator.missing !== null && html`<p class="missing">Värde saknas. ${indicator.missing}</p>`}
${indicator.notJudged !== '' && html`<p class="missing">${indicator.notJudged}</p>`}
${
  indicator.unknown.length > 0 &&
  html`<p class="missing">${unknownText(indicator)}</p>
`
}<p class="definition">${indicator.definition}</p>
${rowsButton(indicator)}
${rowIds(indicator)}</div>
<div class="parts">${indicator.breakdown.map((breakdown, index) => breakdownFigure(indicator, breakdown, index))}</div>
</article>
`;
}
