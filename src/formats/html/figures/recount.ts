import type { PageIndicator, PageRecord, Places } from '../data/page-data.ts';
import { type Facet, facetOf, facetSheets, facets, type Selection } from './selection.ts';

/** The parts of an indicator that a recount needs. */
export type Countable = Pick<PageIndicator, 'value' | 'aggregation' | 'rows' | 'population' | 'measures'>;

export interface Recount {
  readonly value: number | null;
  readonly rows: Places;
  readonly population: Places;
  /** Chosen facets that the rows behind the figure lack altogether, so that it could not be narrowed by them. */
  readonly unused: readonly Facet[];
  /** `false` = the same as for all rows, because the figure is given or no chosen facet applies to it. */
  readonly narrowed: boolean;
}

export type Recounter = (figure: Countable, selection: Selection) => Recount;

/**
 * Counts figures again for a selection of rows. A facet narrows a figure only where some row of the same sheet has it:
 * a classification has no year, and choosing a year must not empty it.
 */
export function recounter(records: readonly PageRecord[]): Recounter {
  const sheetsOf = new Map(facets.map((facet) => [facet, facetSheets(records, facet)]));
  return (figure, selection) => {
    const chosen = facets.filter((facet) => selection[facet] !== null);
    const basis = figure.population.length > 0 ? figure.population : figure.rows;
    const sheets = new Set(basis.map((place) => records[place]?.sheet ?? ''));
    const applies = (facet: Facet) => basis.length === 0 || [...sheets].some((s) => sheetsOf.get(facet)?.has(s));
    const used = chosen.filter(applies);
    const unused = chosen.filter((facet) => !used.includes(facet));
    const unchanged = {
      value: figure.value,
      rows: figure.rows,
      population: figure.population,
      unused,
      narrowed: false,
    };
    if (figure.aggregation === 'given' || figure.value === null || used.length === 0) return unchanged;
    const isChosen = (place: number) => {
      const record = records[place];
      return record !== undefined && used.every((facet) => facetOf(record, facet) === selection[facet]);
    };
    const rows = figure.rows.filter(isChosen);
    const population = figure.population.filter(isChosen);
    return { value: aggregate(figure, rows, population), rows, population, unused, narrowed: true };
  };
}

function aggregate(figure: Countable, rows: Places, population: Places): number | null {
  if (figure.aggregation === 'count') return rows.length;
  if (figure.aggregation === 'share') {
    const total = figure.population.length > 0 ? population.length : rows.length;
    return total === 0 ? null : rows.length / total;
  }
  const measures = rows.flatMap((place) => figure.measures[place] ?? []);
  return figure.aggregation === 'mean' ? mean(measures) : median(measures);
}

/** `null` for no values. */
function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, or halfway between the two in the middle; `null` for no values. */
function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
