import { formatFigure } from '../../../../core/index.ts';
import { formatPlain, noValue } from '../figures/format-plain.ts';
import { type Recount, recounter } from '../figures/recount.ts';
import { everything, type Facet, facetWords, type Selection } from '../figures/selection.ts';
import type { PageBreakdown, PageData, PageIndicator } from '../page-data.ts';
import { rowCount } from '../sections/figure-parts.ts';
import { all, element } from './elements.ts';
import { openRows, type RowGroup } from './rows-dialog.ts';

/** The figures on the page and the rows behind them, for the selection of rows in force. */
export interface Figures {
  /** Counts and shows everything again; gives how many figures the selection narrowed. */
  show(selection: Selection, describe: string): number;
}

/** Makes every figure and every cell of a breakdown open its rows. */
export function prepareFigures(data: PageData): Figures {
  const recount = recounter(data.records);
  let current: Selection = everything;
  let description = '';

  const parts = (indicator: PageIndicator) => recount(indicator, current);
  const cellCount = (rows: readonly string[]) => recount(countOfRows(rows), current);

  for (const button of all<HTMLButtonElement>('button[data-rows]')) {
    const indicator = data.indicators.find(({ id }) => id === button.getAttribute('data-rows'));
    if (indicator === undefined) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      const result = parts(indicator);
      const title = `${indicator.id} ${indicator.title}`;
      openRows(data, {
        title,
        note: noteOf(rowCount(indicator.aggregation, result.rows, result.population), result, description),
        groups: groupsOf(indicator, result),
        measures: indicator.measures,
      });
    });
  }

  for (const cell of all<HTMLElement>('[data-cell]')) {
    const found = findCell(data, cell.getAttribute('data-cell') ?? '');
    if (found === undefined || found.rows.length === 0) continue;
    const button = element(
      'button',
      { type: 'button', class: 'cell', 'aria-haspopup': 'dialog' },
      cell.textContent ?? '',
    );
    button.append(element('span', { class: 'unseen' }, `, ${found.title}: visa rader`));
    button.addEventListener('click', () => {
      const result = cellCount(found.rows);
      openRows(data, {
        title: found.title,
        note: noteOf(rowCount('count', result.rows, []), result, description),
        groups: [{ heading: '', ids: result.rows }],
      });
    });
    cell.replaceChildren(button);
  }

  return {
    show(selection, describe) {
      current = selection;
      description = describe;
      let narrowed = 0;
      for (const indicator of data.indicators) {
        const result = parts(indicator);
        if (result.narrowed) narrowed += 1;
        showIndicator(indicator, result, describe);
        indicator.breakdown.forEach((breakdown, index) => {
          showBreakdown(`${indicator.id}:${index}`, breakdown, cellCount, describe !== '');
        });
      }
      return narrowed;
    },
  };
}

function showIndicator(indicator: PageIndicator, result: Recount, describe: string): void {
  for (const place of all<HTMLElement>(`[data-indicator="${indicator.id}"]`)) {
    const value = place.querySelector('[data-value]');
    const basis = place.querySelector<HTMLElement>('[data-basis]');
    const count = place.querySelector('[data-row-count]');
    if (value) value.textContent = result.narrowed ? formatFigure(result.value, indicator.unit) : indicator.valueText;
    if (count) count.textContent = rowCount(indicator.aggregation, result.rows, result.population);
    place.classList.toggle('narrowed', result.narrowed);
    if (basis === null) continue;
    basis.hidden = describe === '' || indicator.missing !== null;
    basis.textContent = basisText(indicator, result);
  }
}

function basisText(indicator: PageIndicator, result: Recount): string {
  if (indicator.aggregation === 'given') return 'Urvalet påverkar inte siffran: den räknas inte rad för rad.';
  if (!result.narrowed) return `Urvalet påverkar inte siffran: raderna har ${facetList(result.unused)}.`;
  const whole = `Alla rader: ${indicator.valueText}. Bedömning och trend gäller alla rader.`;
  const empty = result.value === null ? 'Inga rader i urvalet. ' : '';
  return empty + (result.unused.length > 0 ? `Raderna har ${facetList(result.unused)}. ${whole}` : whole);
}

/** @example facetList(['area', 'year']) // 'inget område och inget år' */
function facetList(facets: readonly Facet[]): string {
  return facets.map((facet) => `${facet === 'owner' ? 'ingen' : 'inget'} ${facetWords[facet].noun}`).join(' och ');
}

function showBreakdown(
  key: string,
  breakdown: PageBreakdown,
  recountCell: (rows: readonly string[]) => Recount,
  chosen: boolean,
): void {
  const countable = breakdown.groups.every(({ cells }) =>
    cells.every(({ value, rows }) => value === null || value === rows.length),
  );
  const note = document.querySelector<HTMLElement>(`[data-breakdown-note="${key}"]`);
  if (note) {
    note.hidden = !chosen;
    note.textContent = countable
      ? 'Tabellen visar urvalet; ett diagram visar alla rader.'
      : 'Delarna visar alla rader, inte urvalet.';
  }
  if (!countable) return;
  breakdown.groups.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const place = document.querySelector(`[data-cell="${key}:${row}:${column}"]`);
      const text = place?.querySelector('button')?.firstChild ?? place?.firstChild;
      if (text)
        text.textContent = cell.value === null ? noValue : formatPlain(recountCell(cell.rows).value, breakdown.unit);
    });
  });
}

function groupsOf(indicator: PageIndicator, { rows, population }: Recount): readonly RowGroup[] {
  if (indicator.aggregation !== 'share' || population.length === 0) return [{ heading: '', ids: rows }];
  const counted = new Set(rows);
  const others = population.filter((id) => !counted.has(id));
  return [
    { heading: 'Uppfyller', ids: rows },
    { heading: 'Uppfyller inte', ids: others },
  ];
}

function noteOf(count: string, { narrowed }: Recount, describe: string): string {
  return describe !== '' && narrowed ? `${count} i urvalet: ${describe}.` : `${count}.`;
}

function findCell(data: PageData, key: string): { title: string; rows: readonly string[] } | undefined {
  const [id, index, row, column] = key.split(':');
  const breakdown = data.indicators.find((indicator) => indicator.id === id)?.breakdown[Number(index)];
  const group = breakdown?.groups[Number(row)];
  const cell = group?.cells[Number(column)];
  if (breakdown === undefined || group === undefined || cell === undefined) return undefined;
  return { title: `${breakdown.title}: ${group.label}, ${breakdown.series[Number(column)] ?? ''}`, rows: cell.rows };
}

function countOfRows(rows: readonly string[]) {
  return { value: rows.length, aggregation: 'count', rows, population: [], measures: {} } as const;
}
