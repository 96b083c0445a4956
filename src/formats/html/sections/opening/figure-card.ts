import type { Indicator } from '../../../../core/index.ts';
import { type Html, html } from '../../html.ts';
import { lightMark } from '../../marks.ts';
import { goalOf, rowsButton } from '../figure-parts.ts';
import { stackingTable } from '../stacking-table.ts';
import { lacksOf, lastTime, lastYear, nowText } from './figure-texts.ts';

/** A figure as a card: now, light, last time and goal, and what could not be judged. */
export function figureCard(indicator: Indicator): Html {
  const { id, title, status } = indicator;
  const goal = goalOf(indicator);
  const before = lastYear(indicator);
  return html`<li class="card light-${tones[status]}">
<h3><a href="#${id}">${title}</a></h3>
${now(indicator)}
<p>${lightMark(status)}</p>
<dl class="compared">${fact('Förra gången', lastTime(indicator))}${before !== null && fact('Förra året', before)}${goal !== null && fact(goal.label, goal.text)}</dl>
${lacksOf(indicator).map((text) => html`<p class="basis">${text}</p>`)}
${rowsButton(indicator)}
</li>
`;
}

/** The same of several, a figure a row. */
export function figureTable(indicators: readonly Indicator[], caption: string): Html {
  const rows = indicators.map((indicator) => {
    const { id, title, status } = indicator;
    const goal = goalOf(indicator);
    const before = lastYear(indicator);
    const lacks = lacksOf(indicator);
    return [
      html`<a href="#${id}">${title}</a>${lacks.length > 0 && html`<span class="lacks">${lacks.join(' ')}</span>`}`,
      now(indicator),
      html`${lastTime(indicator)}${before !== null && html`<span class="lacks">Förra året ${before}</span>`}`,
      goal === null ? '–' : goal.label === 'Mål' ? goal.text : `${goal.label.toLowerCase()} ${goal.text}`,
      lightMark(status),
      rowsButton(indicator),
    ];
  });
  return html`<div class="figures-told">${stackingTable({ caption, headers, rows, rowHeaders: true })}</div>`;
}

const headers = ['Nyckeltal', 'Nu', 'Förra gången', 'Mål', 'Läge', 'Rader'];

function now(indicator: Indicator): Html {
  const [text, beside] = nowText(indicator);
  return html`<span class="now"><span class="value">${text}</span>${beside !== '' && html` <span class="beside">${beside}</span>`}</span>`;
}

function fact(label: string, content: string | Html): Html {
  return html`<div><dt>${label}</dt><dd>${content}</dd></div>`;
}

const tones = { grön: 'good', gul: 'fair', röd: 'poor', ingen: 'plain' } as const;
