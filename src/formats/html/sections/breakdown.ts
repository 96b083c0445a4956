import { type Breakdown, type BreakdownGroup, type Chart, formatNumber, type Indicator } from '../../../core/index.ts';
import { drawnPart } from '../chart/drawn-part.ts';
import { renderChart } from '../chart/render-chart.ts';
import { formatPlain, unitTitle } from '../figures/format-plain.ts';
import { type Html, html } from '../html.ts';
import { lightMark } from '../marks.ts';
import { matrixTable } from './matrix.ts';

/** Longest table that stands open when no chart shows the same. */
const openRows = 12;

/** Most columns of a table that stands beside its chart on paper. */
const sideBySide = 2;

/** A figure split into parts: its chart, if any, and its numbers as a table whose cells open their rows. */
export function breakdownFigure(indicator: Indicator, breakdown: Breakdown, index: number): Html {
  const { chart } = breakdown;
  const key = `${indicator.id}:${index}`;
  if (chart?.kind === 'matrix') {
    const caption = `${chart.title} (${unitTitle(chart.unit)})`;
    return html`<figure><figcaption>${caption}</figcaption>${matrixTable(chart, key)}<p class="basis" data-breakdown-note="${key}" hidden></p></figure>`;
  }
  const table = breakdownTable(breakdown, key);
  if (chart === null) {
    const caption = `${breakdown.title} (${unitTitle(breakdown.unit)})`;
    return html`<figure><figcaption>${caption}</figcaption>${
      breakdown.groups.length > openRows ? tableDetails(table, breakdown.groups.length) : table
    }<p class="basis" data-breakdown-note="${key}" hidden></p></figure>`;
  }
  const drawn = drawnPart(chart);
  const isPart = drawn.categories.length < chart.categories.length;
  return html`<figure class="with-chart${breakdown.series.length > sideBySide && ' broad'}"><figcaption>${chart.title} (${unitTitle(chart.unit)})</figcaption>
<div class="picture">${renderChart(drawn, 'wide')}${renderChart(drawn, 'narrow')}${
    isPart &&
    html`<p class="muted">Diagrammet visar de ${drawn.categories.length} första av ${formatNumber(chart.categories.length)}. Alla står i tabellen.</p>`
  }</div>
<p class="basis" data-breakdown-note="${key}" hidden></p>
${tableDetails(html`${table}${!sameNumbers(chart, breakdown) && chartTable(chart)}`, breakdown.groups.length)}</figure>`;
}

function tableDetails(table: Html, rows: number): Html {
  return html`<details class="numbers"><summary>Visa som tabell (${rows === 1 ? '1 rad' : `${rows} rader`})</summary>${table}</details>`;
}

function breakdownTable(breakdown: Breakdown, key: string): Html {
  const judged = breakdown.groups.some(({ status }) => status !== 'ingen');
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${breakdown.title}, tabell"><table>
<caption class="unseen">${breakdown.title} (${unitTitle(breakdown.unit)})</caption>
<thead><tr><th scope="col">${breakdown.groupTitle}</th>${breakdown.series.map((name) => html`<th scope="col" class="number">${name}</th>`)}${judged && html`<th scope="col">Läge</th>`}</tr></thead>
<tbody>${breakdown.groups.map((group, row) => groupRow(group, breakdown, `${key}:${row}`, judged))}</tbody></table></div>`;
}

function groupRow(group: BreakdownGroup, breakdown: Breakdown, key: string, judged: boolean): Html {
  const cells = group.cells.map(
    (cell, column) =>
      html`<td class="number" data-cell="${key}:${column}">${formatPlain(cell.value, breakdown.unit, group.yardstick)}</td>`,
  );
  return html`<tr><th scope="row">${group.label}</th>${cells}${judged && html`<td>${lightMark(group.status)}</td>`}</tr>
`;
}

/** Whether the chart draws just what the table beside it says, either way round. */
function sameNumbers(chart: Chart, breakdown: Breakdown): boolean {
  const grid = breakdown.groups.map(({ cells }) => cells.map(({ value }) => value));
  const upright = chart.series.map(({ values }) => values);
  const turned = chart.categories.map((_, column) => chart.series.map(({ values }) => values[column] ?? null));
  return [upright, turned].some((drawn) => JSON.stringify(drawn) === JSON.stringify(grid));
}

function chartTable(chart: Chart): Html {
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${chart.title}, diagrammets tabell"><table>
<caption class="unseen">${chart.title} (${unitTitle(chart.unit)})</caption>
<thead><tr><th scope="col">${chart.categoryTitle}</th>${chart.series.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
<tbody>${chart.categories.map(
    (category, row) =>
      html`<tr><th scope="row">${category}</th>${chart.series.map(({ values }) => html`<td class="number">${formatPlain(values[row] ?? null, chart.unit, chart.yardsticks?.[row])}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}
