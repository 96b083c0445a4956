import { countOf, joinWords } from '../workbook/format.ts';
import { unjudged } from '../workbook/rounding.ts';
import type { Chart, ChartKind } from './chart.ts';
import { type ColourRole, roleOf } from './colours.ts';
import { formatFigure } from './format-figure.ts';
import type { Breakdown, BreakdownGroup } from './indicator.ts';
import type { Shading } from './shading.ts';

type Numbers = Omit<Breakdown, 'chart'>;

/** What the colours of a chart go by. */
interface Meanings {
  /** Of the series, in their order; left out = what each name says by itself. */
  readonly roles?: readonly (ColourRole | undefined)[] | undefined;
  /** Of the places of a matrix; left out = nothing. */
  readonly shading?: Shading | undefined;
}

const kindNames: Readonly<Record<ChartKind, string>> = {
  column: 'Stapeldiagram',
  bar: 'Liggande stapeldiagram',
  'stacked-bar': 'Staplat stapeldiagram',
  line: 'Linjediagram',
  matrix: 'Rutnät',
};

/** The chart of a breakdown; `null` when none is wanted, or when it would be empty. */
export function chartFor(
  numbers: Numbers,
  id: string,
  kind: ChartKind | undefined,
  alternativeText: string | undefined,
  { roles, shading }: Meanings = {},
): Chart | null {
  const { title, groupTitle, unit, series, groups } = numbers;
  const filled = groups.some(({ cells }) => cells.some(({ value }) => value !== null && value !== 0));
  const measured = unit === 'andel' && groups.some(({ cells }) => cells.some(({ value }) => value !== null));
  if (kind === undefined || !(filled || measured)) return null;
  const text = alternativeText ?? `${kindNames[kind]}. ${title}. ${inWords(numbers)}`;
  const common = { id, kind, title, alternativeText: text, unit, categoryTitle: groupTitle };
  const valuesOf = ({ cells }: BreakdownGroup) => cells.map(({ value }) => value);
  if (kind === 'matrix') {
    const rows = groups.map((group) => ({ name: group.label, values: valuesOf(group) }));
    return { ...common, categories: series, series: rows, ...(shading !== undefined && { shading }) };
  }
  return {
    ...common,
    categories: groups.map(({ label }) => label),
    series: series.map((name, index) => {
      const role = roles === undefined ? roleOf(name) : roles[index];
      const values = groups.map(({ cells }) => cells[index]?.value ?? null);
      return { name, values, ...(role !== undefined && { role }) };
    }),
    ...(groups.some(({ yardstick }) => yardstick !== undefined) && {
      yardsticks: groups.map(({ yardstick }) => yardstick ?? unjudged),
    }),
  };
}

/** Most groups that a text names one by one. */
const spelledOut = 8;

/** The main numbers: each group while they are few, else the highest and the lowest. */
function inWords({ groups, series, unit }: Numbers): string {
  const [onlySeries] = series;
  if (series.length > 1) {
    const shown = groups.slice(0, spelledOut).map((group) => `${group.label}: ${cellsInWords(group, series, unit)}.`);
    return [...shown, ...restInWords(groups.length - spelledOut)].join(' ');
  }
  const sorted = groups
    .flatMap(({ label, cells, yardstick }) =>
      cells[0]?.value == null
        ? []
        : [{ label, value: cells[0].value, figure: formatFigure(cells[0].value, unit, yardstick) }],
    )
    .sort((a, b) => b.value - a.value);
  const say = ({ label, figure }: { label: string; figure: string }) => `${label} ${figure}`;
  if (sorted.length === 0) return `${onlySeries ?? ''} saknar värden.`;
  const shown = joinWords(sorted.slice(0, spelledOut).map(say));
  const next = sorted[spelledOut];
  if (next === undefined) return `${shown}.`;
  const rest = sorted.length - spelledOut;
  return `Högst: ${shown}. ${countOf(rest, 'till har', 'till har')} högst ${next.figure}; alla står i tabellen.`;
}

function cellsInWords({ cells, yardstick }: BreakdownGroup, series: readonly string[], unit: string): string {
  const filled = cells.flatMap(({ value }, index) =>
    value === null || (value === 0 && unit === 'antal')
      ? []
      : [`${series[index]} ${formatFigure(value, unit, yardstick)}`],
  );
  if (filled.length > 0) return joinWords(filled);
  return cells.some(({ value }) => value !== null) ? 'inga' : 'inget värde';
}

function restInWords(rest: number): string[] {
  return rest > 0 ? [`${countOf(rest, 'rad till finns', 'rader till finns')} i tabellen.`] : [];
}
