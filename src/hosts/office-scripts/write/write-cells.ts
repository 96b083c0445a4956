import type { KnownValue } from '../../../core/index.ts';
import { type CellInput, cellInput, generalFormat } from './cell-input.ts';
import { mostCells } from './write-blocks.ts';

/** A cell of people's to be given a value. */
export interface CellWrite {
  /** Counts from 1. */
  readonly row: number;
  /** Counts from 0. */
  readonly position: number;
  readonly value: KnownValue;
}

const textFormat = '@';

/**
 * Writes cells of a sheet that people fill in, those of a rectangle at once. A cell keeps its look; a date gets a format that shows one,
 * and what is no text is taken out of a format of text.
 */
export function writeCells(tab: ExcelScript.Worksheet, writes: readonly CellWrite[], date1904: boolean): void {
  if (writes.length === 0) return;
  const rows = writes.reduce((last, { row }) => Math.max(last, row), 1);
  const columns = writes.reduce((last, { position }) => Math.max(last, position + 1), 1);
  const top = writes.reduce((first, { row }) => Math.min(first, row), rows);
  const formats = tab.getRangeByIndexes(top - 1, 0, rows - top + 1, columns).getNumberFormats();
  const formatOf = ({ row, position }: CellWrite) => formats[row - top]?.[position] ?? generalFormat;
  for (const block of blocksOf(runsOf(writes))) {
    const [[first]] = block;
    const range = tab.getRangeByIndexes(first.row - 1, first.position, block.length, block[0].length);
    const wanted = block.map((run) => run.map((write) => formatFor(write.value, formatOf(write))));
    if (block.some((run, line) => run.some((write, index) => wanted[line]?.[index] !== formatOf(write))))
      range.setNumberFormats(wanted);
    const inputOf = ({ value }: CellWrite, format = generalFormat) => inputIn(value, format, date1904);
    range.setValues(block.map((run, line) => run.map((write, index) => inputOf(write, wanted[line]?.[index]))));
  }
}

/** In a format of text nothing is read, so an apostrophe would stay. */
function inputIn(value: KnownValue, format: string, date1904: boolean): CellInput {
  return format === textFormat && typeof value === 'string' ? value : cellInput(value, date1904);
}

function formatFor(value: KnownValue, format: string): string {
  if (typeof value === 'object' && value !== null) return value.date.length > 10 ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd';
  return format === textFormat && typeof value !== 'string' && value !== null ? generalFormat : format;
}

/** Cells that stand beside each other in a row. */
type Run = [CellWrite, ...CellWrite[]];

function runsOf(writes: readonly CellWrite[]): Run[] {
  const ordered = [...writes].sort((one, other) => one.row - other.row || one.position - other.position);
  const runs: Run[] = [];
  for (const write of ordered) {
    const last = runs[runs.length - 1];
    const before = last?.[last.length - 1];
    if (last !== undefined && before?.row === write.row && before.position + 1 === write.position) last.push(write);
    else runs.push([write]);
  }
  return runs;
}

/** Runs of the same columns that stand below each other, as rows added to a sheet do. */
function blocksOf(runs: readonly Run[]): [Run, ...Run[]][] {
  const blocks: [Run, ...Run[]][] = [];
  const lowest = new Map<string, [Run, ...Run[]]>();
  for (const run of runs) {
    const columns = `${run[0].position} ${run.length}`;
    const above = lowest.get(columns);
    const isBelow = above !== undefined && above[above.length - 1]?.[0].row === run[0].row - 1;
    if (above !== undefined && isBelow && (above.length + 1) * run.length <= mostCells) {
      above.push(run);
      continue;
    }
    const block: [Run, ...Run[]] = [run];
    blocks.push(block);
    lowest.set(columns, block);
  }
  return blocks;
}
