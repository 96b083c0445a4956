import {
  countOf,
  type Dashboard,
  type DueDecision,
  formatFigure,
  formatNumber,
  type Indicator,
  type LateAction,
} from '../../../../core/index.ts';
import { type Html, html } from '../../html.ts';
import { lightMark } from '../../marks.ts';
import { rowsButton } from '../figure-parts.ts';
import { stackingTable } from '../stacking-table.ts';

/** Rows of a list that stand on the first pages. */
const shownRows = 10;

/** The actions that are late, with who owns them and how late they are; `null` of none. */
export function lateActions({ attention: { late }, indicators }: Dashboard): Html | null {
  if (late.length === 0) return null;
  const figure = indicators.find(({ id }) => id === 'A3');
  const rows = late
    .slice(0, shownRows)
    .map(({ id, title, owner, due, days }: LateAction) => [
      named(title, id),
      owner || 'Utan ansvarig',
      due,
      inDays(days),
    ]);
  return html`<div class="waiting-list">
<h3>Försenade åtgärder <span class="count">${formatNumber(late.length)}</span></h3>
${figure !== undefined && figureLine(figure)}
${stackingTable({ caption: 'Försenade åtgärder', headers: ['Åtgärd', 'Ansvarig', 'Slutdatum', 'Sen'], rows, rowHeaders: true })}
${restText(late.length)}
${figure !== undefined && rowsButton(figure)}
</div>
`;
}

/** The decisions that wait for somebody; `null` of none. */
export function dueDecisions({ attention: { decisions } }: Dashboard): Html | null {
  if (decisions.length === 0) return null;
  const rows = decisions
    .slice(0, shownRows)
    .map(({ id, title, owner, due, days, state }: DueDecision) => [
      named(title, id),
      owner || 'Utan ansvarig',
      due || '–',
      days === 0 ? state : `${state}, ${inDays(days)} sent`,
    ]);
  return html`<div class="waiting-list">
<h3>Beslut som väntar <span class="count">${formatNumber(decisions.length)}</span></h3>
${stackingTable({ caption: 'Beslut som väntar', headers: ['Vad som beslutas', 'Ansvarig', 'Slutdatum', 'Läge'], rows, rowHeaders: true })}
${restText(decisions.length)}
</div>
`;
}

function restText(count: number): Html | null {
  if (count <= shownRows) return null;
  return html`<p>Här står de ${shownRows} mest försenade av ${formatNumber(count)}.</p>`;
}

function figureLine({ status, previous, unit, yardstick, notJudged }: Indicator): Html {
  const before =
    previous === null ? '' : `Förra gången ${formatFigure(previous.value, unit, yardstick)} (${previous.date}). `;
  return html`<p class="figure-line">${lightMark(status)} ${before}${notJudged}</p>`;
}

function named(title: string, id: string): Html {
  return html`${title} <span class="muted">${id}</span>`;
}

function inDays(days: number): string {
  return countOf(days, 'dag', 'dagar');
}
