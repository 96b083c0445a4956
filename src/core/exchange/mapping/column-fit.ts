import type { Column } from '../../schema/define-sheet.ts';
import { foldText } from '../../workbook/text.ts';
import { type CellValue, cellText, isCellDate } from '../../workbook/workbook.ts';
import { periodOf } from './periods.ts';
import { levelParts } from './read-source-level.ts';
import { sourceReader } from './read-source-value.ts';
import type { SourceContext } from './source-reading.ts';
import { isFilled, textOf } from './source-sheet.ts';
import { isVagueTime, saysNoLevel, saysNothing, valueOfWord } from './value-words.ts';

const anyYear = 2000;

/** So many cells tell what a column holds. */
const sampleSize = 120;

/** The cells of a column that are looked at: filled ones, the first of it. */
export function sampleOf(rows: readonly (readonly CellValue[])[], position: number): CellValue[] {
  const sample: CellValue[] = [];
  for (const cells of rows) {
    const cell = cells[position];
    if (!isFilled(cell) || saysNothing(textOf(cell))) continue;
    sample.push(cell as CellValue);
    if (sample.length >= sampleSize) break;
  }
  return sample;
}

/** How large a share of a column's cells a column of ours can hold, 0–1. Without cells: 0.7, since nothing speaks against it. */
export function fitOf(key: string, column: Column, sample: readonly CellValue[], context: SourceContext): number {
  if (sample.length === 0) return 0.7;
  if (column.kind.name === 'id') return isKey(sample) ? 1 : 0;
  const weigh = weigherOf(key, column, context);
  return sample.reduce<number>((sum, cell) => sum + weigh(cell), 0) / sample.length;
}

/** Whether cells can serve as keys: short, and nearly all unlike. */
function isKey(sample: readonly CellValue[]): boolean {
  const texts = sample.map(textOf);
  const short = texts.filter((text) => text.length <= 40 && !text.includes('\n')).length;
  return new Set(texts).size >= texts.length * 0.95 && short >= texts.length * 0.9;
}

function weigherOf(key: string, column: Column, context: SourceContext): (cell: CellValue) => number {
  const { kind } = column;
  if (kind.name === 'text' || kind.name === 'longtext' || kind.name === 'person')
    return (cell) => textWeight(cell, kind.name);
  if (kind.name === 'level') {
    const read = sourceReader(key, column, { ...context, levelsByNumber: true });
    return (cell) => {
      const text = textOf(cell);
      if (saysNoLevel(text)) return 1;
      const parts = levelParts(text);
      return read(cell).kind !== 'unknown' || (parts?.number !== undefined && parts.number <= 5) ? 1 : 0;
    };
  }
  // Which year a month is of does not matter here, and is not known before the headers are found.
  const read = sourceReader(key, column, { ...context, year: context.year ?? anyYear });
  const isEmptyList = kind.choices !== undefined && context.list(kind.choices.list, kind.choices.builtIn).length === 0;
  if (isEmptyList) return (cell) => (typeof cell === 'string' && cell.length <= 60 ? textWeight(cell, 'person') : 0.2);
  if (kind.name === 'date') return (cell) => (read(cell).kind !== 'unknown' || isVagueTime(textOf(cell)) ? 1 : 0);
  if (kind.name === 'int(1..999)')
    return (cell) => (read(cell).kind !== 'unknown' ? 1 : /^p\d$/i.test(textOf(cell)) ? 0.9 : 0);
  if (kind.choices?.list === 'Allvarlighet') {
    return (cell) => (read(cell).kind !== 'unknown' || /^(?:p\s?\d|sev\s?\d|[1-5])\b/i.test(textOf(cell)) ? 1 : 0);
  }
  return (cell) => (read(cell).kind === 'unknown' ? 0 : 1);
}

/** Text columns hold words: bare numbers, days and answers speak against them. */
function textWeight(cell: CellValue, kind: string): number {
  if (typeof cell === 'boolean') return 0.1;
  if (isCellDate(cell)) return 0.1;
  if (typeof cell === 'number') return kind === 'person' ? 0.1 : 0.5;
  const text = cellText(cell).trim();
  if (/^\d{4}-\d\d-\d\d/.test(text)) return 0.1;
  if (/^[\d\s.,%–-]+$/.test(text)) return kind === 'person' ? 0.2 : 0.5;
  if (text.length <= 5 && valueOfWord('Ja/Nej', text) !== undefined) return 0.2;
  const folded = foldText(text);
  if (folded === 'ja' || folded === 'nej') return 0.2;
  if (text.length <= 12 && periodOf(text, undefined) !== undefined) return 0.3;
  return 1;
}
