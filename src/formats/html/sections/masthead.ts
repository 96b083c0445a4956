import { type Dashboard, publicEditionText } from '../../../core/index.ts';
import { type Html, html } from '../html.ts';

/** Whose figures these are, for which year, counted when, and for whom. */
export function masthead(dashboard: Dashboard, workbookName: string): Html {
  return html`<header class="masthead">
<div class="inner">
<p class="kicker">Översikt inför ledningens genomgång</p>
<h1>Informationssäkerhet och dataskydd ${dashboard.year}</h1>
<dl class="facts">
<div><dt>Nämnd</dt><dd>${dashboard.board || 'Anges i Inställningar'}</dd></div>
<div><dt>Förvaltning</dt><dd>${dashboard.administration || 'Anges i Inställningar'}</dd></div>
<div><dt>Verksamhetsår</dt><dd>${dashboard.year}</dd></div>
<div><dt>Beräknad per</dt><dd>${dashboard.today}</dd></div>
<div><dt>Utgåva</dt><dd>${dashboard.edition}</dd></div>
<div><dt>Arbetsbok</dt><dd>${workbookName}</dd></div>
</dl>
${dashboard.edition === 'Offentlig' && html`<p class="notice">Offentlig utgåva: ${publicEditionText(dashboard)}</p>`}
</div>
</header>`;
}
