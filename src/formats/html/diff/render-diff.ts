import {
  type CellValue,
  type ChangedRow,
  type DiffRow,
  isChanged,
  quotedValue,
  type SheetDiff,
  shownValue,
} from '../../../core/index.ts';
import { type DiffReport, diffSummary, sheetNotes } from '../../reports/diff-report.ts';
import { diffStyle } from '../assets.ts';
import { type Html, html, trusted } from '../html.ts';
import { contentPolicy } from '../page-policy.ts';

/**
 * The differences between two workbooks as one HTML page that fetches and runs nothing. Text from the workbooks is shown as text,
 * whatever it holds.
 */
export function renderDiff(report: DiffReport): string {
  const { oldName, newName, diff } = report;
  const { sheets } = diff;
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ styles: [diffStyle] })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Ändringar från ${oldName} till ${newName}</title>
<style>${trusted(diffStyle)}</style>
</head>
<body>
<a class="skip" href="#innehall">Hoppa till innehållet</a>
<header class="masthead"><div class="inner">
<p class="kicker">Jämförelse av två arbetsböcker</p>
<h1>Vad som har ändrats</h1>
<dl class="facts">
<div><dt>Förut</dt><dd>${oldName}</dd></div>
<div><dt>Nu</dt><dd>${newName}</dd></div>
<div><dt>Sammanlagt</dt><dd>${diffSummary(diff)}</dd></div>
</dl>
</div></header>
${
  sheets.length > 0 &&
  html`<nav class="contents" aria-label="Blad"><ul class="inner">
${sheets.map(({ sheet }, index) => html`<li><a href="#blad-${index + 1}">${sheet}</a></li>`)}
</ul></nav>`
}
<main id="innehall" class="inner" tabindex="-1">
${sheets.length === 0 && html`<p class="nothing">Arbetsböckerna innehåller samma sak.</p>`}
${sheets.map((sheet, index) => sheetSection(sheet, index + 1))}
</main>
<footer><p class="inner">Rader jämförs på id och kolumner på rubrik, aldrig på plats. Blad som programmet självt skriver ingår inte. Sidan är fristående och hämtar ingenting från nätet.</p></footer>
</body>
</html>
`.markup;
}

function sheetSection(sheet: SheetDiff, number: number): Html {
  const { changedRows, addedRows, removedRows } = sheet;
  const notes = sheetNotes(sheet);
  return html`<section id="blad-${number}" aria-labelledby="blad-${number}-namn">
<h2 id="blad-${number}-namn">${sheet.sheet}</h2>
${notes.length > 0 && html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
${!isChanged(sheet) && html`<p class="muted">Inget annat är ändrat i bladet.</p>`}
${changedRows.length > 0 && changedTable(changedRows, sheet.sheet)}
${addedRows.length > 0 && rowsTable('Nya rader', 'added', addedRows, sheet.sheet)}
${removedRows.length > 0 && rowsTable('Borttagna rader', 'removed', removedRows, sheet.sheet)}
</section>`;
}

/** Each table can be scrolled sideways with the keyboard, and is named by its sheet too, since every sheet has its own. */
function scrollBox(caption: string, sheet: string, content: Html): Html {
  return html`<div class="scroll" role="region" aria-label="${caption} i ${sheet}" tabindex="0">${content}</div>`;
}

function changedTable(rows: readonly ChangedRow[], sheet: string): Html {
  const table = html`<table class="changes">
<caption>Ändrade rader <span class="count">${rows.length}</span></caption>
<thead><tr><th scope="col">Rad</th><th scope="col">Kolumn</th><th scope="col">Förut</th><th scope="col">Nu</th></tr></thead>
${rows.map(changedRow)}
</table>`;
  return scrollBox('Ändrade rader', sheet, table);
}

const empty = html`<span class="muted">${shownValue(null)}</span>`;
function isEmpty(value: CellValue): boolean {
  return value === null || value === '';
}

function changedRow({ id, newRow, cells }: ChangedRow): Html {
  return html`<tbody>${cells.map(({ column, old, new: fresh }, index) => {
    // Text and number may look alike; then the text is quoted.
    const show = shownValue(old) === shownValue(fresh) ? quotedValue : shownValue;
    return html`<tr>${index === 0 && rowName(id, newRow, cells.length)}<td>${column}</td><td class="old">${isEmpty(old) ? empty : html`<del>${show(old)}</del>`}</td><td class="new">${isEmpty(fresh) ? empty : html`<ins>${show(fresh)}</ins>`}</td></tr>
`;
  })}</tbody>`;
}

function rowsTable(caption: string, tone: 'added' | 'removed', rows: readonly DiffRow[], sheet: string): Html {
  const table = html`<table class="rows ${tone}">
<caption>${caption} <span class="count">${rows.length}</span></caption>
<thead><tr><th scope="col">Rad</th><th scope="col">Innehåll</th></tr></thead>
<tbody>${rows.map(
    ({ id, row, cells }) => html`<tr>${rowName(id, row, 1)}<td><dl>${cells.map(
      ({ column, value }) => html`<div><dt>${column}</dt><dd>${shownValue(value)}</dd></div>`,
    )}</dl></td></tr>
`,
  )}</tbody>
</table>`;
  return scrollBox(caption, sheet, table);
}

function rowName(id: string, row: number | null, height: number): Html {
  return html`<th scope="row" rowspan="${height}">${id}${row !== null && html` <span class="place">rad ${row}</span>`}</th>`;
}
