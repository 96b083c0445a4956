import { type Chart, matrixCell, type Shade, shadeFills, shadeInk } from '../../../core/index.ts';
import { type Html, html } from '../html.ts';

/**
 * A matrix as a table, which is picture and numbers in one: it stands once on the page and once on paper, and its cells open their
 * rows. A colour has its sign and word beside the number; an empty cell has neither.
 * @param key indicator and breakdown, e.g. `K1:0`
 */
export function matrixTable(chart: Chart, key: string): Html {
  const { title, alternativeText, categoryTitle, categories, series, shading } = chart;
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${title}, rutnät"><table class="matrix">
<caption class="unseen">${alternativeText}</caption>
<thead><tr><th scope="col">${categoryTitle}</th>${categories.map((name) => html`<th scope="col">${header(name, categories)}</th>`)}</tr></thead>
<tbody>${series.map(
    ({ name }, row) =>
      html`<tr><th scope="row">${name}</th>${categories.map((_, column) => matrixCellOf(chart, row, column, `${key}:${row}:${column}`))}</tr>
`,
  )}</tbody></table></div>
${shading !== undefined && html`<ul class="legend">${[...shading.legend].reverse().map((shade) => html`<li>${mark(shade)} ${shade.meaning}</li>`)}<li>${shading.empty}</li></ul>`}`;
}

function matrixCellOf(chart: Chart, row: number, column: number, key: string): Html {
  const { shown, shade } = matrixCell(chart, row, column);
  if (shown === null) return html`<td></td>`;
  const number = html`<span data-cell="${key}">${shown}</span>`;
  if (shade === null) return html`<td>${number}</td>`;
  return html`<td class="shade-${shade.key}">${number} <span class="sign">${shade.icon}<span class="word"> ${shade.word}</span></span></td>`;
}

function mark({ key, icon, word }: Shade): Html {
  return html`<span class="sign shade-${key}">${icon} ${word}</span>`;
}

/** The word that begins every header is left to the corner of the table where there is no room for it. */
function header(name: string, all: readonly string[]): Html {
  const first = name.split(' ')[0] as string;
  const isShared = all.length > 1 && all.every((other) => other.startsWith(`${first} `));
  return isShared ? html`<span class="word">${first} </span>${name.slice(first.length + 1)}` : html`${name}`;
}

/** The colours that a matrix may have as style rules. */
export const shadeStyle: string = Object.entries(shadeFills)
  .map(([key, fill]) => `.shade-${key}{background:#${fill};color:#${shadeInk}}`)
  .join('');
