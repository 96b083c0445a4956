import type { PageBreakdown, PageData, Places } from '../data/page-data.ts';
import { formatPlain, noValue } from '../figures/format-plain.ts';
import type { Recount } from '../figures/recount.ts';
import { all, element } from './elements.ts';

/** Turns every cell that has rows into a button that opens them. */
export function prepareCells(data: PageData, open: (title: string, rows: Places) => void): void {
  for (const place of all('[data-cell]')) {
    const found = findCell(data, place.getAttribute('data-cell') ?? '');
    if (found === undefined || found.rows.length === 0) continue;
    const { title, rows } = found;
    const shown = place.textContent ?? '';
    const button = element('button', { type: 'button', class: 'cell', 'aria-haspopup': 'dialog' }, shown);
    button.append(element('span', { class: 'unseen' }, `, ${title}: visa rader`));
    button.addEventListener('click', () => open(title, rows));
    place.replaceChildren(button);
  }
}

/** Shows the cells as counted; only counts of rows can be counted again. */
export function showBreakdown(
  key: string,
  breakdown: PageBreakdown,
  recountRows: (rows: Places) => Recount,
  isChosen: boolean,
): void {
  const countable = isCountOfRows(breakdown);
  const note = document.querySelector<HTMLElement>(`[data-breakdown-note="${key}"]`);
  if (note) {
    note.hidden = !isChosen;
    note.textContent = noteText(countable, note.closest('.with-chart') !== null);
  }
  if (!countable) return;
  breakdown.groups.forEach(({ cells }, row) => {
    cells.forEach(({ value, rows }, column) => {
      const place = document.querySelector(`[data-cell="${key}:${row}:${column}"]`);
      const text = (place?.querySelector('button') ?? place)?.firstChild;
      const counted = value === null ? null : recountRows(rows).value;
      if (text) text.textContent = counted === null ? noValue : formatPlain(counted, breakdown.unit);
      place?.closest('.matrix td')?.classList.toggle('emptied', counted === 0);
    });
  });
}

function isCountOfRows({ unit, groups }: PageBreakdown): boolean {
  if (unit === 'andel') return false;
  return groups.every(({ cells }) => cells.every(({ value, rows }) => value === null || value === rows.length));
}

function noteText(countable: boolean, hasChart: boolean): string {
  if (!countable) return 'Delarna visar alla rader, inte urvalet.';
  return hasChart ? 'Tabellen visar urvalet, diagrammet alla rader.' : 'Tabellen visar urvalet.';
}

/** @param key Indicator, breakdown, group and series, e.g. `A1:0:2:1`. */
function findCell(data: PageData, key: string): { title: string; rows: Places } | undefined {
  const [id, index, row, column] = key.split(':');
  const breakdown = data.indicators.find((indicator) => indicator.id === id)?.breakdown[Number(index)];
  const group = breakdown?.groups[Number(row)];
  const cell = group?.cells[Number(column)];
  if (breakdown === undefined || group === undefined || cell === undefined) return undefined;
  return { title: `${breakdown.title}: ${group.label}, ${breakdown.series[Number(column)] ?? ''}`, rows: cell.rows };
}
