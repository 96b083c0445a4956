import type { PageData, PageIndicator, Places } from '../data/page-data.ts';
import { type Recount, recounter } from '../figures/recount.ts';
import { everything, type Selection } from '../figures/selection.ts';
import { rowCount } from '../sections/figure-parts.ts';
import { prepareCells, showBreakdown } from './breakdown-view.ts';
import { all } from './elements.ts';
import { showIndicator } from './indicator-view.ts';
import { openRows, type RowGroup } from './rows-dialog.ts';

/** The figures on the page and the rows behind them, for the selection of rows in force. */
export interface Figures {
  /**
   * Counts and shows everything again; gives how many figures the selection narrowed.
   * @param description The selection in words; empty text when all rows are in it.
   */
  show(selection: Selection, description: string): number;
}

/** Makes every figure and every cell of a breakdown open its rows. */
export function prepareFigures(data: PageData): Figures {
  const recount = recounter(data.records);
  let selection: Selection = everything;
  let description = '';

  const recountRows = (rows: Places) =>
    recount({ value: rows.length, aggregation: 'count', rows, population: [], measures: {} }, selection);
  const noteOf = (count: string, { narrowed }: Recount) =>
    description !== '' && narrowed ? `${count} i urvalet: ${description}.` : `${count}.`;

  for (const button of all<HTMLButtonElement>('button[data-rows]')) {
    const indicator = data.indicators.find(({ id }) => id === button.getAttribute('data-rows'));
    if (indicator === undefined) continue;
    button.hidden = false;
    // What the page opens with tells of all rows, whatever is chosen below it.
    const isOfAll = button.closest('.opening') !== null;
    button.addEventListener('click', () => {
      const result = recount(indicator, isOfAll ? everything : selection);
      openRows(data, {
        title: `${indicator.id} ${indicator.title}`,
        note: noteOf(rowCount(indicator.aggregation, result.rows.length, result.population.length), result),
        groups: groupsOf(indicator, result),
        measures: indicator.measures,
      });
    });
  }

  prepareCells(data, (title, rows) => {
    const result = recountRows(rows);
    const note = noteOf(rowCount('count', result.rows.length, 0), result);
    openRows(data, { title, note, groups: [{ heading: '', rows: result.rows }] });
  });

  return {
    show(chosen, words) {
      selection = chosen;
      description = words;
      const results = data.indicators.map((indicator) => {
        const result = recount(indicator, selection);
        showIndicator(indicator, result, words !== '');
        indicator.breakdown.forEach((breakdown, index) => {
          showBreakdown(`${indicator.id}:${index}`, breakdown, recountRows, words !== '');
        });
        return result;
      });
      return results.filter(({ narrowed }) => narrowed).length;
    },
  };
}

/** The rows of a share stand in two groups: those that count and those that do not. */
function groupsOf(indicator: PageIndicator, { rows, population }: Recount): readonly RowGroup[] {
  if (indicator.aggregation !== 'share' || population.length === 0) return [{ heading: '', rows }];
  const counted = new Set(rows);
  return [
    { heading: 'Uppfyller', rows },
    { heading: 'Uppfyller inte', rows: population.filter((place) => !counted.has(place)) },
  ];
}
