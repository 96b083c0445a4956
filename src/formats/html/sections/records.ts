import type { Dashboard } from '../../../core/index.ts';
import { type Html, html } from '../html.ts';
import { recordCells, recordHeaders } from './record-cells.ts';
import { stackingTable } from './stacking-table.ts';

/** Every row behind the figures, for a page whose script may not run. */
export function recordsWithoutScript({ records }: Dashboard): Html {
  const rows = Object.values(records).map(recordCells);
  return html`<noscript><section aria-labelledby="alla-rader">
<h2 id="alla-rader">Rader bakom siffrorna</h2>
${stackingTable({ caption: 'Rader bakom siffrorna', headers: recordHeaders, rows, rowHeaders: true })}
</section></noscript>`;
}

/** The window that the page's script fills with the rows behind a figure. */
export const rowsDialog: Html = html`<dialog id="rows" aria-labelledby="rows-title">
<div class="dialog-head"><h2 id="rows-title"></h2><button type="button" class="quiet" data-close>Stäng</button></div>
<p id="rows-note"></p>
<div id="rows-body" role="group" tabindex="0" aria-labelledby="rows-title"></div>
</dialog>`;
