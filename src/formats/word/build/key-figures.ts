import { type KeyFigureRow, type KeyFigures, keyFigureColumns, keyFigureRows } from '../../../core/index.ts';
import { palette } from '../look/palette.ts';
import type { Run, WordBlock } from '../model/word-document.ts';
import { paragraph, tableEnd } from './building.ts';
import { shareOut } from './column-widths.ts';
import { signRuns, text } from './text.ts';

/** One figure a row: what is measured, the outcome in large type, the target, and the judgement in shape, colour and word. */
export function keyFigures(block: KeyFigures, width: number): WordBlock[] {
  return [
    {
      kind: 'table',
      title: 'Nyckeltal',
      description: 'Ett nyckeltal per rad med utfall, mål, bedömning och tidigare utfall.',
      widths: shareOut(
        keyFigureColumns.map((column) => column.width),
        width,
      ),
      header: keyFigureColumns.map(({ header, align }) => paragraph('Tabellhuvud', [text(header)], { align })),
      verticalAlign: 'center',
      rows: keyFigureRows(block).map((row) => ({
        mayBreak: false,
        cells: cells(row).map((runs, column) => ({
          paragraph: paragraph('Tabelltext', runs, { align: keyFigureColumns[column]?.align ?? 'left' }),
        })),
      })),
    },
    tableEnd,
  ];
}

function cells({ label, value, target, judgement, previous, trend }: KeyFigureRow): Run[][] {
  return [
    [text(label)],
    [text(value, { bold: true, colour: palette.heading })],
    [text(target)],
    signRuns(judgement),
    trend === null ? [text(previous)] : [text(`${previous}\n`), ...signRuns(trend)],
  ];
}
