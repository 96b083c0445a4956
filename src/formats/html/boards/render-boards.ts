import {
  type Board,
  type BoardFigure,
  type BoardsOverview,
  type CityFigure,
  countOf,
  groupBy,
} from '../../../core/index.ts';
import { dashboardStyle } from '../assets.ts';
import { type Html, html, trusted } from '../html.ts';
import { iconSprite, lightMark, severityMark } from '../marks.ts';
import { contentPolicy } from '../page-policy.ts';
import { boardsScript } from './boards-script.ts';

/** What the page has beside the looks of the dashboard. */
export const boardsStyle = `.sort{padding:0;border:0;background:none;font:inherit;color:inherit;cursor:pointer;text-align:left}
th[aria-sort=ascending] .sort::after{content:" ↑"}th[aria-sort=descending] .sort::after{content:" ↓"}
.counted{display:block;color:var(--muted);font-size:.85em}td.day{white-space:nowrap}.heat td{min-width:7.5rem}.heat tbody th{min-width:11rem}
tfoot th,tfoot td{border-top:2px solid var(--edge);font-weight:600}#filter-box{margin:1rem 0}td.file{overflow-wrap:anywhere;min-width:9rem}
@media screen{.inner{max-width:100rem}}
@media print{@page{size:A4 landscape}#filter-box{display:none}.sort{display:inline}thead{break-after:avoid}tr{break-inside:avoid}table{font-size:7.5pt}th,td{padding:2px 4px}.heat td{min-width:0}.heat tbody th{min-width:0}}`;

/**
 * Many boards as one HTML page that fetches nothing. Text from workbooks is shown as text, whatever it holds; figures can be read without
 * script. The same input gives the same bytes.
 */
export function renderBoards(overview: BoardsOverview): string {
  const { year, today, due, boards, findings, risks, decisions } = overview;
  const delivered = boards.filter(({ delivery }) => delivery !== undefined).length;
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ styles: [dashboardStyle, boardsStyle], script: boardsScript })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Nämnder och bolag ${year} – informationssäkerhet och dataskydd</title>
<style>${trusted(dashboardStyle)}</style>
<style>${trusted(boardsStyle)}</style>
</head>
<body>
<a class="skip" href="#innehall">Hoppa till innehållet</a>
${iconSprite}
<header class="masthead"><div class="inner">
<p class="kicker">Ledningens genomgång ${year}</p>
<h1>Nämnder och bolag</h1>
<dl class="facts">
<div><dt>Levererat</dt><dd>${delivered} av ${boards.length}</dd></div>
<div><dt>Beräknat</dt><dd>${today}</dd></div>
${due !== undefined && html`<div><dt>Klart senast</dt><dd>${due}</dd></div>`}
</dl>
</div></header>
<nav class="contents" aria-label="Avsnitt"><ul class="inner">
<li><a href="#leveranser">Leveranser</a></li><li><a href="#avviker">Avviker</a></li><li><a href="#tal">Nyckeltal</a></li><li><a href="#risker">Risker</a></li><li><a href="#beslut">Beslut till staden</a></li><li><a href="#punkter">9.3.2</a></li>
</ul></nav>
<main id="innehall" class="inner" tabindex="-1">
<p id="filter-box" hidden><label for="filter">Visa bara nämnder vars namn innehåller</label> <input id="filter" type="search"> <span id="filter-count" role="status"></span></p>
${section('leveranser', 'Leveranser', table('namnder-tabell', 'Vad varje nämnd har levererat', ['Nämnd', 'Förvaltning', 'Läge', 'Version', 'Beslutad', 'Beräknad', 'Utgåva', 'Fel', 'Skyddsvärda rader', 'Fil'], boards.map(deliveryRow)))}
${section(
  'avviker',
  'Det som saknas eller inte går att jämföra',
  findings.length === 0
    ? html`<p class="nothing">Inget avviker.</p>`
    : table(
        'avviker-tabell',
        'Det som någon behöver se till',
        ['Allvar', 'Regel', 'Nämnd', 'Vad som är fel och hur du rättar det'],
        findings.map(({ severity, rule, board, message }) =>
          row(
            board,
            html`<td>${severityMark(severity)}</td><td>${rule}</td><th scope="row">${board}</th><td>${message}</td>`,
          ),
        ),
      ),
)}
${section('tal', 'Nyckeltal', html`<p>Stadens tal är summor av rader: täljare för sig och nämnare för sig. Medelvärden, medianer och tal som inte följer av rader läggs inte ihop.</p>${families(overview).map(([family, figures]) => heatTable(family, figures, overview))}`)}
${section(
  'risker',
  'Höga risker',
  risks.length === 0
    ? html`<p class="nothing">Ingen nämnd har en öppen hög risk.</p>`
    : table(
        'risker-tabell',
        'Öppna höga risker, den högsta först',
        ['Nämnd', 'Id', 'Risk', 'Riskvärde', 'Efter åtgärd'],
        risks.map(({ board, id, risk, value, after }) =>
          row(
            board,
            html`<th scope="row">${board}</th><td>${id}</td><td>${risk}</td><td class="number">${value}</td><td class="number">${after ?? ''}</td>`,
          ),
        ),
      ),
)}
${section(
  'beslut',
  'Beslut som begär något av staden',
  decisions.length === 0
    ? html`<p class="nothing">Ingen nämnd begär något av staden.</p>`
    : table(
        'beslut-tabell',
        'Förslag och beslut om resurser och styrdokument',
        ['Nämnd', 'Id', 'Kategori', 'Förslag eller beslut'],
        decisions.map(({ board, id, category, text }) =>
          row(board, html`<th scope="row">${board}</th><td>${id}</td><td>${category}</td><td>${text}</td>`),
        ),
      ),
)}
${section('punkter', 'Underlag för 9.3.2 a–g', coverageTable(overview))}
</main>
<footer><p class="inner">Skapad ur ${countOf(delivered, 'nämnds', 'nämnders')} rapporter. Skyddsvärda raders id och text lämnar aldrig nämndens arbetsbok. Sidan är fristående och hämtar ingenting från nätet.</p></footer>
<script>${trusted(boardsScript)}</script>
</body>
</html>
`.markup;
}

function section(id: string, title: string, content: Html): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>
`;
}

function row(board: string, cells: Html): Html {
  return html`<tr data-board="${board.toLowerCase()}">${cells}</tr>
`;
}

function table(
  id: string,
  caption: string,
  headers: readonly string[],
  rows: readonly Html[],
  more: Html | null = null,
  tone = '',
): Html {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table id="${id}" class="${tone}" data-sortable>
<caption>${caption}</caption>
<thead><tr>${headers.map((header) => html`<th scope="col">${header}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
${more}
</table></div>`;
}

function deliveryRow({ name, administration, state, delivery, others }: Board): Html {
  const report = delivery?.report;
  const files = [delivery, ...others].flatMap((one) => one?.source ?? []);
  return row(
    name,
    html`<th scope="row">${name}</th><td>${administration}</td><td>${state}</td><td>${report?.version}</td><td class="day">${report?.decisionDate}</td><td class="day">${report?.today}</td><td>${report?.edition}</td><td class="number">${report?.findings.Fel}</td><td class="number">${report?.protected}</td><td class="file">${files.join(', ')}</td>`,
  );
}

function families({ figures }: BoardsOverview): [string, CityFigure[]][] {
  return [...groupBy(figures, ({ family }) => family)];
}

function heatTable(family: string, figures: readonly CityFigure[], { boards }: BoardsOverview): Html {
  const rows = boards.map(({ name }, index) =>
    row(name, html`<th scope="row">${name}</th>${figures.map((figure) => figureCell(figure.boards[index]))}`),
  );
  const city = html`<tfoot><tr><th scope="row">Staden</th>${figures.map(({ city: sum }) => (sum === null ? html`<td>läggs inte ihop</td>` : html`<td>${sum.valueText}${basis(sum)}</td>`))}</tr></tfoot>`;
  const headers = ['Nämnd', ...figures.map(({ id, title }) => `${id} ${title}`)];
  return table(`tal-${family.toLowerCase().replace(/[^a-zåäö]/g, '-')}`, family, headers, rows, city, 'heat');
}

function figureCell(figure: BoardFigure | undefined): Html {
  if (figure === undefined) return html`<td data-value="">–</td>`;
  const light = figure.status === 'ingen' ? null : html` ${lightMark(figure.status)}`;
  return html`<td data-value="${figure.value === null ? '' : String(figure.value)}">${figure.valueText}${light}${basis(figure)}</td>`;
}

function basis({
  value,
  numerator,
  denominator,
}: Pick<BoardFigure, 'value' | 'numerator' | 'denominator'>): Html | null {
  return value === null || denominator === null
    ? null
    : html`<span class="counted">${numerator} av ${denominator}</span>`;
}

function coverageTable({ boards, clauses, year }: BoardsOverview): Html {
  const rows = boards.map(({ name, delivery }) => {
    const coverage = delivery?.report.year === year ? delivery.report.coverage : {};
    return row(
      name,
      html`<th scope="row">${name}</th>${clauses.map((clause) => html`<td>${coverage[clause] ?? '–'}</td>`)}`,
    );
  });
  return table('punkter-tabell', 'Vad varje punkt vilar på', ['Nämnd', ...clauses], rows);
}
