import { countOf, type Finding, formatNumber, gravestFirst, groupBy, severities } from '../../../core/index.ts';
import { type Html, html } from '../html.ts';
import { severityMark } from '../marks.ts';
import { findingHeaders, placeOf } from './finding-cells.ts';
import { mostRows, stackingTable } from './stacking-table.ts';

/** How many of the gravest findings stand open on the page and on paper. */
const topCount = 20;

/** What the check of the workbook found: numbers, the gravest, and all by sheet. */
export function findingsSection(findings: readonly Finding[]): Html {
  return html`<section aria-labelledby="fynd">
<h2 id="fynd">Kontroll av arbetsboken</h2>
<ul class="cards counts">${severities.map(
    (severity) =>
      html`<li class="card"><p>${severityMark(severity)}</p><p class="value">${countBy(findings, severity)}</p></li>`,
  )}</ul>
${findings.length === 0 ? html`<p>Kontrollen hittade ingenting att åtgärda.</p>` : lists(findings)}
</section>`;
}

/** The public edition keeps findings out: they quote rows, the left out ones among them. */
export function findingsWithheld(): Html {
  return html`<section aria-labelledby="fynd">
<h2 id="fynd">Kontroll av arbetsboken</h2>
<p>Kontrollens fynd är arbetsmaterial och redovisas bara i den interna utgåvan.</p>
</section>`;
}

function lists(findings: readonly Finding[]): Html {
  const top = gravestFirst(findings).slice(0, topCount);
  const rest = findings.length - top.length;
  return html`<h3>${rest > 0 ? `De ${topCount} allvarligaste av ${countOf(findings.length, 'fynd', 'fynd')}` : 'Alla fynd'}</h3>
${findingTable(top, 'Allvarligast först', true)}
${
  rest > 0 &&
  html`<p class="paper-only">De övriga ${formatNumber(rest)} står i arbetsbokens blad Kontroll.</p>
<div class="screen-only"><h3>Alla fynd per blad</h3>
${[...groupBy(findings, ({ sheet }) => sheet)].map(sheetDetails)}</div>`
}`;
}

/** The script fills the list when it is opened: thousands of findings must not slow the page down. */
function sheetDetails([sheet, findings]: readonly [string, readonly Finding[]], index: number): Html {
  const rest = findings.length - mostRows;
  return html`<details class="sheet-findings" data-findings="${index}">
<summary><b>${sheet}</b> <span class="tally">${severities
    .filter((severity) => countBy(findings, severity) > 0)
    .map((severity) => html`${severityMark(severity)} ${countBy(findings, severity)} `)}</span></summary>
<div data-findings-list></div>
<noscript>${findingTable(findings.slice(0, mostRows), `Fynd i bladet ${sheet}`, false)}${
    rest > 0 &&
    html`
<p>Här står de ${mostRows} första av ${countOf(findings.length, 'fynd', 'fynd')}. De övriga ${formatNumber(rest)} står i arbetsbokens blad Kontroll, och på sidan när den får köra skript.</p>`
  }</noscript>
</details>
`;
}

function findingTable(findings: readonly Finding[], caption: string, withSheet: boolean): Html {
  const rows = findings.map((finding) => [
    severityMark(finding.severity),
    withSheet ? html`${finding.sheet}<br>${placeOf(finding)}` : placeOf(finding),
    html`${finding.message}${finding.reference !== null && html` <span class="muted">(${finding.reference})</span>`}`,
    finding.rule,
  ]);
  return stackingTable({ caption, headers: findingHeaders, rows, rowHeaders: false });
}

function countBy(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
