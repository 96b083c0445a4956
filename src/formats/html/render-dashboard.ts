import type { Dashboard, Finding } from '../../core/index.ts';
import { dashboardScript, dashboardStyle } from './assets.ts';
import { packData, scriptJson } from './data/pack-data.ts';
import { html, trusted } from './html.ts';
import { iconSprite } from './marks.ts';
import { contentPolicy } from './page-policy.ts';
import { familiesOf, familySection } from './sections/families.ts';
import { filters } from './sections/filters.ts';
import { findingsSection, findingsWithheld } from './sections/findings.ts';
import { masthead } from './sections/masthead.ts';
import { shadeStyle } from './sections/matrix.ts';
import { opening } from './sections/opening/opening.ts';
import { recordsOnPaper, recordsWithoutScript, rowsDialog } from './sections/records.ts';

export interface DashboardOptions {
  /** File name of the workbook, as people know it. */
  readonly workbookName: string;
}

/** The same in every workbook's page, so that a page which shows this one inside itself can allow it by its checksum. */
export const pageStyle: string = dashboardStyle + shadeStyle;

/**
 * The dashboard as one HTML file that fetches nothing, to be opened by double click or printed. Text from the workbook is
 * shown as text, whatever it holds. The same input gives the same bytes.
 */
export function renderDashboard(
  dashboard: Dashboard,
  findings: readonly Finding[],
  { workbookName }: DashboardOptions,
): string {
  const header = printHeader(`${dashboard.administration} · Informationssäkerhet och dataskydd ${dashboard.year}`);
  const open = dashboard.edition === 'Intern';
  const families = familiesOf(dashboard);
  const page = html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ styles: [pageStyle, header], script: dashboardScript })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Informationssäkerhet och dataskydd ${dashboard.year} – ${dashboard.administration || workbookName}</title>
<style>${trusted(pageStyle)}</style>
<style>${trusted(header)}</style>
</head>
<body>
<a class="skip" href="#innehall">Hoppa till innehållet</a>
${iconSprite}
${masthead(dashboard, workbookName)}
<nav class="contents" aria-label="Avsnitt"><ul class="inner">
<li><a href="#atgarder">Kräver åtgärd</a></li>${families.map(({ anchor, name }) => html`<li><a href="#${anchor}">${name}</a></li>`)}<li><a href="#fynd">Kontroll</a></li>
</ul></nav>
<main id="innehall" class="inner" tabindex="-1">
${opening(dashboard)}
${filters(dashboard)}
${families.map(familySection)}
${open ? findingsSection(findings) : findingsWithheld()}
${recordsOnPaper(dashboard)}
${recordsWithoutScript(dashboard)}
</main>
<footer><p class="inner">Skapad ur arbetsboken ${workbookName}, beräknad per ${dashboard.today}. Sidan är fristående och hämtar ingenting från nätet.</p></footer>
${rowsDialog}
<script type="application/json" id="page-data">${trusted(scriptJson(packData(dashboard, open ? findings : [])))}</script>
<script>${trusted(dashboardScript)}</script>
</body>
</html>
`;
  return page.markup;
}

/** The line at the top of each printed page. */
function printHeader(text: string): string {
  return `@media print{@page{@top-left{content:"${cssText(text)}"}}}`;
}

/** Text inside a quoted CSS string: all but letters, digits and space as character codes. */
function cssText(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `);
}
