// What was measured, as lines to read.

/** Whether a ratio reaches its goal. `slack` 2 accepts what is half as good. */
export function isMet({ ratio, goal }, slack = 1) {
  return goal.atMost === undefined ? ratio >= goal.atLeast / slack : ratio <= goal.atMost * slack;
}

/** A page in Markdown. */
export function page({ machine, results }) {
  const { date, node, cores, load } = machine;
  return [
    '# Last results',
    '',
    `${date}, Node ${node}, ${cores} cores, load ${load.before} before and ${load.after} after. Written by \`npm run bench\`.`,
    '',
    '| What | Ratio | Goal | Met | Measured |',
    '| --- | ---: | --- | --- | --- |',
    ...results.map((result) => `| ${cellsOf(result).join(' | ')} |`),
    ...results.filter(({ curve }) => curve).flatMap(curveTable),
    '',
  ].join('\n');
}

const cellsOf = (result) => [
  result.name,
  result.ratio.toFixed(2),
  result.goal.atMost === undefined ? `at least ${result.goal.atLeast}` : `at most ${result.goal.atMost}`,
  isMet(result) ? 'yes' : '**no**',
  measuredIn(result),
];

/** The figures behind a ratio: `core 205 ms, exceljs 804 ms`. */
function measuredIn({ milliseconds, mebibytes, kibibytes }) {
  const list = (figures = {}, unit) =>
    Object.entries(figures).map(([name, figure]) => `${name} ${figure.toFixed(figure < 10 ? 1 : 0)} ${unit}`);
  return [...list(milliseconds, 'ms'), ...list(mebibytes, 'MiB'), ...list(kibibytes, 'KiB')].join(', ');
}

function curveTable({ name, curve }) {
  const columns = Object.keys(curve[0]);
  const headers = { milliseconds: 'ms', microsecondsPerRow: 'µs a row', mebibytes: 'MiB at most' };
  return [
    '',
    `## ${name[0].toUpperCase()}${name.slice(1)}`,
    '',
    `| ${columns.map((column) => headers[column] ?? column).join(' | ')} |`,
    `| ${columns.map(() => '---:').join(' | ')} |`,
    ...curve.map(
      (point) =>
        `| ${columns.map((column) => point[column].toFixed(column === 'microsecondsPerRow' ? 1 : 0)).join(' | ')} |`,
    ),
  ];
}
