import type { Dashboard } from '../../../../core/index.ts';
import { type Html, html } from '../html.ts';

/** Every row behind the figures, for a page whose script may not run. */
export function recordsWithoutScript({ records }: Dashboard): Html {
  return html`<noscript><section aria-labelledby="rader-alla">
<h2 id="rader-alla">Rader bakom siffrorna</h2>
<div class="scroll" role="region" tabindex="0" aria-label="Rader bakom siffrorna"><table>
<caption class="unseen">Rader bakom siffrorna</caption>
<thead><tr>${['ID', 'Blad och rad', 'Vad', 'Ansvarig', 'Förfaller', 'Status'].map((header) => html`<th scope="col">${header}</th>`)}</tr></thead>
<tbody>${Object.values(records).map(
    (
      record,
    ) => html`<tr><th scope="row">${record.id}</th><td>${record.sheet}, rad ${record.row}</td><td>${record.title}</td><td>${record.owner}</td><td>${record.due}</td><td>${record.status}</td></tr>
`,
  )}</tbody></table></div>
</section></noscript>`;
}

/** The window that the page's script fills with the rows behind a figure. */
export const rowsDialog: Html = html`<dialog id="rows" aria-labelledby="rows-title">
<div class="dialog-head"><h2 id="rows-title"></h2><button type="button" class="quiet" data-close>Stäng</button></div>
<p id="rows-note"></p>
<div id="rows-body" class="scroll" role="region" tabindex="0" aria-labelledby="rows-title"></div>
</dialog>`;
