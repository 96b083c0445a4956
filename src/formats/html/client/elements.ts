/** An element of the page that must be there; the page and this script are made together. */
export function required<T extends Element>(selector: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`The page lacks ${selector}`);
  return found;
}

export function all<T extends Element>(selector: string, root: ParentNode = document): readonly T[] {
  return [...root.querySelectorAll<T>(selector)];
}

export type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and content. Text goes in as text nodes, so that it is never read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** The same table as `stackingTable` writes; the first cell of a row heads the row where `rowHeaders` says so. */
export function table(
  caption: string,
  headers: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
  rowHeaders: boolean,
): HTMLElement {
  const head = headers.map((header) => element('th', { scope: 'col', role: 'columnheader' }, header));
  const body = rows.map((cells) =>
    element(
      'tr',
      { role: 'row' },
      ...cells.map((cell, index) => bodyCell(cell, headers[index] ?? '', rowHeaders && index === 0)),
    ),
  );
  return element(
    'div',
    { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': caption },
    element(
      'table',
      { class: 'stacks', role: 'table' },
      element('caption', { class: 'unseen' }, caption),
      element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...head)),
      element('tbody', { role: 'rowgroup' }, ...body),
    ),
  );
}

function bodyCell(content: Node | string, header: string, heads: boolean): HTMLTableCellElement {
  return heads
    ? element('th', { scope: 'row', role: 'rowheader', 'data-header': header }, content)
    : element('td', { role: 'cell', 'data-header': header }, content);
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** An icon of the page's sprite with its word. */
export function mark(icon: string, word: string, tone: string): HTMLElement {
  const drawing = document.createElementNS(svgNamespace, 'svg');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svgNamespace, 'use');
  use.setAttribute('href', `#icon-${icon}`);
  drawing.append(use);
  return element('span', { class: `mark mark-${tone}` }, drawing, word);
}
