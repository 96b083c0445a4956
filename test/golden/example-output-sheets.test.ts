import { readFileSync, writeFileSync } from 'node:fs';
import { type Chart, cellText, type OutputCell, type OutputPart, reviewWorkbook } from '../../src/core/index.ts';
import { exampleFile } from '../support/changed-example.ts';

const goldenFile = 'test/golden/exempel-utdatablad.txt';

function textOfCell({ value, look, link }: OutputCell): string {
  return `${cellText(value)} [${look}]${link === undefined ? '' : ` → ${link.sheet}!${link.cell}`}`;
}

function textOfRow(cells: readonly OutputCell[]): string {
  return cells.map(textOfCell).join(' | ');
}

function textOfChart({ id, kind, title, alternativeText, unit, categoryTitle, categories, series }: Chart): string[] {
  const lines = series.map(({ name, values }) => `${name}: ${values.map((value) => value ?? '–').join(' ')}`);
  return [
    `Diagram ${id} ${kind} (${unit}): ${title}`,
    alternativeText,
    `${categoryTitle}: ${categories.join('; ')}`,
    ...lines,
  ];
}

function textOfPart(part: OutputPart): string[] {
  if (part.kind === 'chart') return textOfChart(part.chart);
  if (part.kind === 'lines') return part.rows.map(textOfRow);
  const { name, columns, rows, dataBars, filters } = part;
  const extras = [...(filters ? ['filter'] : []), ...dataBars.map((header) => `stapel i ${header}`)];
  return [
    `Tabell ${[name, ...extras].join(', ')}`,
    columns.map(({ header, width }) => `${header} (${width})`).join(' | '),
    ...rows.map(textOfRow),
  ];
}

/** The sheets that the program writes for the example workbook, as text. */
function exampleText(): string {
  const { workbook } = exampleFile();
  const { outputSheets } = reviewWorkbook(workbook, { today: '2025-11-28' });
  const sheets = outputSheets.map(({ name, frozenRows, orientation, parts }) =>
    [
      `# ${name} (${orientation}, ${frozenRows} rader står kvar)`,
      ...parts.map((part) => textOfPart(part).join('\n')),
    ].join('\n\n'),
  );
  return `${sheets.join('\n\n')}\n`;
}

test('the output sheets of the example hold what they have held before', () => {
  // After a change that is meant: UPDATE_GOLDEN=1 npm run unit -- test/golden, and read the difference.
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(goldenFile, exampleText());
  expect(exampleText()).toBe(readFileSync(goldenFile, 'utf8'));
});
