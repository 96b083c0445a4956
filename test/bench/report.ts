// What was measured, as lines to read.

/** The bound that a ratio is held against. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number };

type Figures = Readonly<Record<string, number>>;

/** A ratio of two medians with the figures behind it, by the name of what was measured. */
export interface Result {
  readonly name: string;
  readonly ratio: number;
  readonly goal: Goal;
  readonly milliseconds?: Figures;
  readonly mebibytes?: Figures;
  readonly kibibytes?: Figures;
  /** A row each size. */
  readonly curve?: readonly Figures[];
}

/** When and where it was measured. */
export interface Machine {
  /** Civil date. */
  readonly date: string;
  readonly node: string;
  readonly cores: number;
  readonly load: { readonly before: string; readonly after: string };
}

/** Whether a ratio reaches its goal. `slack` 2 accepts what is half as good. */
export function isMet({ ratio, goal }: Result, slack = 1): boolean {
  return 'atLeast' in goal ? ratio >= goal.atLeast / slack : ratio <= goal.atMost * slack;
}

/** A goal in words, e.g. `at most 0.25`. */
export function goalText(goal: Goal): string {
  return 'atLeast' in goal ? `at least ${goal.atLeast}` : `at most ${goal.atMost}`;
}

/** A result, and when and where it was measured. */
export type Measured = Result & { readonly machine: Machine };

/** A page in Markdown. */
export function page(results: readonly Measured[]): string {
  return ['# Last results', '', summary(results), ...results.flatMap(curveTable), ''].join('\n');
}

/** One table of everything, in Markdown. */
export function summary(results: readonly Measured[]): string {
  return [
    'Written by `npm run bench`. The load is that of the machine before and after: above the number of cores, others were at work.',
    '',
    '| What | Ratio | Goal | Met | Measured | When, Node, cores, load |',
    '| --- | ---: | --- | --- | --- | --- |',
    ...results.map((result) => `| ${[...cellsOf(result), machineText(result.machine)].join(' | ')} |`),
    '',
  ].join('\n');
}

function machineText({ date, node, cores, load }: Machine): string {
  return `${date}, ${node}, ${cores}, ${load.before}–${load.after}`;
}

function cellsOf(result: Result): string[] {
  return [
    result.name,
    result.ratio.toFixed(2),
    goalText(result.goal),
    isMet(result) ? 'yes' : '**no**',
    measuredIn(result),
  ];
}

/** The figures behind a ratio: `core 205 ms, exceljs 804 ms`. */
function measuredIn({ milliseconds, mebibytes, kibibytes }: Result): string {
  const list = (figures: Figures = {}, unit: string) =>
    Object.entries(figures).map(([name, figure]) => `${name} ${figure.toFixed(figure < 10 ? 1 : 0)} ${unit}`);
  return [...list(milliseconds, 'ms'), ...list(mebibytes, 'MiB'), ...list(kibibytes, 'KiB')].join(', ');
}

const headers: Readonly<Record<string, string>> = {
  milliseconds: 'ms',
  microsecondsPerRow: 'µs a row',
  mebibytes: 'MiB at most',
};

function curveTable({ name, curve = [] }: Result): string[] {
  const columns = Object.keys(curve[0] ?? {});
  if (columns.length === 0) return [];
  const cell = (point: Figures, column: string) =>
    (point[column] ?? Number.NaN).toFixed(column === 'microsecondsPerRow' ? 1 : 0);
  return [
    '',
    `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    '',
    `| ${columns.map((column) => headers[column] ?? column).join(' | ')} |`,
    `| ${columns.map(() => '---:').join(' | ')} |`,
    ...curve.map((point) => `| ${columns.map((column) => cell(point, column)).join(' | ')} |`),
  ];
}
