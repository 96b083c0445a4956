import { countOf } from '../../../core/index.ts';
import type { PageData, PageIndicator, PageRecord, Places } from '../data/page-data.ts';
import { formatPlain } from '../figures/format-plain.ts';
import { recordCells, recordHeaders } from '../sections/record-cells.ts';
import { element, required, table } from './elements.ts';
import { showInSteps } from './show-in-steps.ts';

/** Rows to show, with a heading where there is more than one group. */
export interface RowGroup {
  readonly heading: string;
  readonly rows: Places;
}

export interface RowsView {
  readonly title: string;
  /** One sentence above the list, e.g. the choice of rows in force; empty text for none. */
  readonly note: string;
  readonly groups: readonly RowGroup[];
  /** What each row contributed, for a mean or a median. */
  readonly measures?: PageIndicator['measures'];
}

/** Opens the one dialog of the page. The browser keeps focus inside, closes it on Escape and puts focus back. */
export function openRows(data: PageData, view: RowsView): void {
  const dialog = required<HTMLDialogElement>('#rows');
  required('#rows-title').textContent = view.title;
  required('#rows-note').textContent = view.note;
  const body = required('#rows-body');
  body.replaceChildren(...view.groups.flatMap((group) => groupParts(data, view, group)));
  dialog.showModal();
  body.scrollTo(0, 0);
}

/** Makes the button in the dialog, and a click beside it, close it. */
export function prepareDialog(): void {
  const dialog = required<HTMLDialogElement>('#rows');
  required('[data-close]', dialog).addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

function groupParts(data: PageData, { title, groups, measures }: RowsView, { heading, rows }: RowGroup): Node[] {
  const caption = heading === '' ? title : heading;
  const list = element('div');
  if (rows.length === 0) list.append(element('p', {}, 'Inga rader.'));
  else showInSteps(list, rows, (shown) => recordTable(caption, shown, data, measures ?? {}));
  const title3 = element('h3', {}, `${heading} (${countOf(rows.length, 'rad', 'rader')})`);
  return groups.length > 1 ? [title3, list] : [list];
}

function recordTable(caption: string, shown: Places, { records }: PageData, measures: PageIndicator['measures']) {
  const measured = shown.some((place) => measures[place] !== undefined);
  const headers = measured ? [...recordHeaders, 'Mätt värde'] : recordHeaders;
  const rows = shown.map((place) => [
    ...recordCells(records[place] as PageRecord),
    ...(measured ? [formatPlain(measures[place] ?? null, '')] : []),
  ]);
  return table(caption, headers, rows, true);
}
