import { type Html, type HtmlPart, html } from '../html.ts';

/** How many rows of a list are on the page itself, and how many more its script shows at a time; thousands at once would make it stand still. */
export const mostRows = 200;

export interface StackingTable {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly HtmlPart[])[];
  /** Whether the first cell of a row heads it. */
  readonly rowHeaders: boolean;
}

/**
 * A table that becomes a stack of cards on a narrow screen, each cell under its header. Roles are written out because
 * browsers drop those of table elements that are not laid out as a table.
 */
export function stackingTable({ caption, headers, rows, rowHeaders }: StackingTable): Html {
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption}"><table class="stacks" role="table">
<caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row">${headers.map((header) => html`<th scope="col" role="columnheader">${header}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (
      cells,
    ) => html`<tr role="row">${cells.map((cell, index) => bodyCell(cell, headers[index] ?? '', rowHeaders && index === 0))}</tr>
`,
  )}</tbody></table></div>`;
}

function bodyCell(content: HtmlPart, header: string, heads: boolean): Html {
  return heads
    ? html`<th scope="row" role="rowheader" data-header="${header}">${content}</th>`
    : html`<td role="cell" data-header="${header}">${content}</td>`;
}
