import type { KnownValue } from '../../../core/index.ts';
import { type CellInput, cellInput, generalFormat } from './cell-input.ts';

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
 * Writes cells of a sheet that people fill in, those beside each other at once. A cell keeps its look; a date gets a format that shows
 * one, and what is no text is taken out of a format of text.
 */
export function writeCells(tab: ExcelScript.Worksheet, writes: readonly CellWrite[], date1904: boolean): void {
  if (writes.length === 0) return;
  const rows = writes.reduce((last, { row }) => Math.max(last, row), 1);
  const columns = writes.reduce((last, { position }) => Math.max(last, position + 1), 1);
  const top = writes.reduce((first, { row }) => Math.min(first, row), rows);
  const formats = tab.getRangeByIndexes(top - 1, 0, rows - top + 1, columns).getNumberFormats();
  const formatOf = ({ row, position }: CellWrite) => formats[row - top]?.[position] ?? generalFormat;
  for (const run of runsOf(writes)) {
    const [first] = run;
    const range = tab.getRangeByIndexes(first.row - 1, first.position, 1, run.length);
    const wanted = run.map((write) => formatFor(write.value, formatOf(write)));
    if (run.some((write, index) => wanted[index] !== formatOf(write))) range.setNumberFormats([wanted]);
    range.setValues([run.map(({ value }, index) => inputIn(value, wanted[index] ?? generalFormat, date1904))]);
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

/** Cells that stand beside each other in a row, as lists that are never empty. */
function runsOf(writes: readonly CellWrite[]): [CellWrite, ...CellWrite[]][] {
  const ordered = [...writes].sort((one, other) => one.row - other.row || one.position - other.position);
  const runs: [CellWrite, ...CellWrite[]][] = [];
  for (const write of ordered) {
    const last = runs[runs.length - 1];
    const before = last?.[last.length - 1];
    if (last !== undefined && before?.row === write.row && before.position + 1 === write.position) last.push(write);
    else runs.push([write]);
  }
  return runs;
}
