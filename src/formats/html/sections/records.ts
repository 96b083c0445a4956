import { countOf, type Dashboard, formatNumber, groupBy, type RecordSummary } from '../../../core/index.ts';
import { type Html, html } from '../html.ts';
import { recordCells, recordHeaders } from './record-cells.ts';
import { mostRows, stackingTable } from './stacking-table.ts';

/** The rows behind the figures, sheet by sheet and so many of each as a page can hold, for a page whose script may not run. */
export function recordsWithoutScript({ records, edition }: Dashboard): Html {
  return html`<noscript><section aria-labelledby="alla-rader">
<h2 id="alla-rader">Rader bakom siffrorna</h2>
${[...groupBy([...records.values()], ({ sheet }) => sheet)].map(([sheet, all]) => sheetTable(sheet, all, edition))}</section></noscript>`;
}

function sheetTable(sheet: string, all: readonly RecordSummary[], edition: Dashboard['edition']): Html {
  const rows = all.slice(0, mostRows).map(recordCells);
  const rest = all.length - rows.length;
  const where =
    edition === 'Intern'
      ? `står i arbetsbokens blad ${sheet}, och på sidan när den får köra skript`
      : 'visas när sidan får köra skript';
  return html`<h3>${sheet}</h3>
${stackingTable({ caption: `Rader i bladet ${sheet}`, headers: recordHeaders, rows, rowHeaders: true })}
${rest > 0 && html`<p>Här står de ${mostRows} första av ${countOf(all.length, 'rad', 'rader')}. De övriga ${formatNumber(rest)} ${where}.</p>`}
`;
}

/** Says on paper that there are rows to open. The page's script shows it: without script some of the rows are printed. */
export function recordsOnPaper({ records, edition }: Dashboard): Html | null {
  const count = [...records.values()].length;
  if (count === 0) return null;
  const where = edition === 'Intern' ? 'De står i arbetsboken, och öppnas' : 'De öppnas';
  return html`<p id="rows-on-paper" class="paper-only" hidden>Bakom siffrorna finns ${countOf(count, 'rad', 'rader')} som inte skrivs ut. ${where} från siffrorna på sidan.</p>`;
}

/** The window that the page's script fills with the rows behind a figure. */
export const rowsDialog: Html = html`<dialog id="rows" aria-labelledby="rows-title">
<div class="dialog-head"><h2 id="rows-title"></h2><button type="button" class="quiet" data-close>Stäng</button></div>
<p id="rows-note"></p>
<div id="rows-body" role="group" tabindex="0" aria-labelledby="rows-title"></div>
</dialog>`;
