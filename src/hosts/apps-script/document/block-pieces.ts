import {
  type Block,
  type Chart,
  type ChartCell,
  cellContent,
  chartTables,
  type Inline,
  type KeyFigures,
  keyFigureColumns,
  keyFigureRows,
  lightSigns,
  palette,
  type Shading,
  shadeInk,
  shadeText,
  signText,
  type Table,
  type TableCell,
  type TableColumn,
} from '../../../core/index.ts';
import type { ListPiece, NamedStyle, NotePlace, ParagraphPiece, Piece, Run, TablePiece } from './pieces.ts';
import { plainText } from './plain-text.ts';

const fills = {
  missing: palette.fairGround.toLowerCase(),
  kept: palette.plainGround.toLowerCase(),
  information: palette.accentGround.toLowerCase(),
} as const;

/** Series side by side; more would not fit the page, and the service takes no more than twenty columns. */
const seriesPerTable = 8;

/** Rows of one table; a longer one goes on in a second, since the service is slow with very long ones. */
const rowsPerTable = 150;

/** A block of the review as pieces of a document. */
export function blockPieces(block: Block): Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', style: 'NORMAL_TEXT', ...content(block.content) }];
    case 'subheading':
      return [paragraph(`HEADING_${block.level}`, [{ text: plainText(block.text) }])];
    case 'list':
      return block.items.length === 0 ? [] : [listPiece(block.ordered, block.items)];
    case 'table':
      return tablePieces(block.caption, tableOf(block));
    case 'key-figures':
      return [keyFigureTable(block)];
    case 'chart':
      return chartPieces(block.chart);
    case 'callout':
      return [{ kind: 'paragraph', style: 'NORMAL_TEXT', ...content(block.content), fill: fills[block.tone] }];
  }
}

export function paragraph(style: NamedStyle, runs: readonly Run[]): ParagraphPiece {
  return { kind: 'paragraph', style, runs, notes: [] };
}

function listPiece(ordered: boolean, items: readonly (readonly Inline[])[]): ListPiece {
  return { kind: 'list', ordered, items: items.map(content) };
}

/** Texts as runs, footnotes by the place where they stand. */
function content(inlines: readonly Inline[]): { runs: Run[]; notes: NotePlace[] } {
  const runs: Run[] = [];
  const notes: NotePlace[] = [];
  let length = 0;
  for (const inline of inlines) {
    if (inline.kind === 'footnote') notes.push({ at: length, text: plainText(inline.text) });
    else {
      const run = runOf(inline);
      runs.push(run);
      length += run.text.length;
    }
  }
  return { runs, notes };
}

function runOf({ text, strong, emphasis, light }: Extract<Inline, { kind: 'text' }>): Run {
  const look = { ...(strong && { bold: true as const }), ...(emphasis && { italic: true as const }) };
  if (light === undefined) return { text: plainText(text), ...look };
  const { icon, colour } = lightSigns[light];
  if (light === 'ingen') return { text: plainText(text), ...look, colour };
  return { text: `${icon}\u00a0${plainText(text)}`, ...look, bold: true, colour };
}

/** In a cell a footnote stands in brackets: the service takes none there. */
function cellRuns(cell: TableCell): Run[] {
  return cellContent(cell).map((inline) =>
    inline.kind === 'footnote' ? { text: ` (${plainText(inline.text)})` } : runOf(inline),
  );
}

function tableOf({ columns, rows }: Table): TablePiece {
  return { ...frameOf(columns), rows: rows.map((row) => row.map(cellRuns)) };
}

function keyFigureTable(figures: KeyFigures): TablePiece {
  const rows = keyFigureRows(figures).map(({ label, value, target, judgement, previous, trend }): Run[][] => [
    [{ text: plainText(label) }],
    [{ text: plainText(value), bold: true }],
    [{ text: plainText(target) }],
    [{ text: signText(judgement), bold: true, colour: judgement.colour }],
    [{ text: plainText(trend === null ? previous : `${previous} ${signText(trend)}`) }],
  ]);
  return { ...frameOf(keyFigureColumns), rows };
}

/** A table without its rows. */
function frameOf(columns: readonly TableColumn[]): Omit<TablePiece, 'rows'> {
  return {
    kind: 'table',
    header: columns.map(({ header }) => plainText(header)),
    widths: columns.map(({ width }) => width),
    alignments: columns.map(({ align }) => align),
  };
}

/** The numbers of a chart as a table under what it says in words: the service draws no charts. */
function chartPieces(chart: Chart): Piece[] {
  const { title, alternativeText, shading } = chart;
  const words = paragraph('NORMAL_TEXT', [{ text: plainText(alternativeText) }]);
  const tables = chartTables(chart, seriesPerTable).map(
    ({ columns, rows }): TablePiece => ({
      ...frameOf(columns),
      rows: rows.map(({ label, cells }) => [[{ text: plainText(label) }], ...cells.map((cell) => [chartRun(cell)])]),
    }),
  );
  if (tables.length === 0) return [caption(title), words];
  const [heading = caption(title), ...rest] = tables.flatMap((table, index) =>
    tablePieces(index === 0 ? title : `${title} (forts.)`, table),
  );
  return [heading, words, ...rest, ...(shading === undefined ? [] : [legend(shading)])];
}

/** The number, and the sign and word of its colour. */
function chartRun({ text, shade }: ChartCell): Run {
  if (shade === null) return { text };
  return {
    text: [text, shade.icon, shade.word].join('\u00a0'),
    bold: true,
    colour: shadeInk.toLowerCase(),
    fill: shade.fill.toLowerCase(),
  };
}

/** What the colours mean, the gravest first. */
function legend({ legend: shades, empty }: Shading): ParagraphPiece {
  const runs = [...shades]
    .reverse()
    .flatMap((shade): Run[] => [
      { text: shadeText(shade), colour: shadeInk.toLowerCase(), fill: shade.fill.toLowerCase() },
      { text: '   ' },
    ]);
  return paragraph('NORMAL_TEXT', [...runs, { text: empty }]);
}

function caption(text: string): ParagraphPiece {
  return { ...paragraph('NORMAL_TEXT', [{ text: plainText(text), bold: true }]), isCaption: true };
}

function tablePieces(title: string, table: TablePiece): Piece[] {
  const count = Math.max(1, Math.ceil(table.rows.length / rowsPerTable));
  return Array.from({ length: count }, (_, part): Piece[] => [
    caption(part === 0 ? title : `${title} (forts.)`),
    { ...table, rows: table.rows.slice(part * rowsPerTable, (part + 1) * rowsPerTable) },
  ]).flat();
}
