import type { CellRange } from '../../workbook/address.ts';
import { foldText } from '../../workbook/text.ts';
import { type SourceSheet, textOf } from './source-sheet.ts';

const periodToken = /^(?:t|q|tertial|kv|kvartal|h)[. ]?[1-4]$|^(?:19|20)\d\d$/;
const periodAtEnd = /(?:(?:tertial|kvartal|kv|t|q)[. ]?[1-4]|(?:19|20)\d\d)$/;

/** What a header is about and the period that it ends with: `Status T3` → `status`, `t3`; `undefined` = it has none. */
export function periodicHeader(header: string): { readonly name: string; readonly period: string } | undefined {
  const folded = header.length > 80 ? '' : foldText(header);
  const match = periodAtEnd.exec(folded);
  const before = folded.slice(0, match?.index ?? 0);
  const name = trimEnd(before, ' ,');
  if (match === null || name === '' || /[\p{L}\d]$/u.test(before)) return undefined;
  return { name, period: match[0] };
}

/**
 * The names of a tab's columns when a row is its header row (`row` counts from 0). A group above gives its text to a name that repeats, that
 * is a mere period, or that means nothing alone; it gives the name where the row itself has none.
 * @param isKnown whether a name means something by itself
 */
export function headerNames(
  { rows, merges = [] }: SourceSheet,
  row: number,
  isKnown: (name: string) => boolean,
): string[] {
  const lower = (rows[row] ?? []).map(textOf);
  const upper = row === 0 ? [] : (rows[row - 1] ?? []).map(textOf);
  const width = Math.max(lower.length, upper.length);
  const groups = groupsAbove(upper, lower, width, row, merges);
  const folded = lower.map(foldText);
  const repeats = (name: string) => folded.indexOf(name) !== folded.lastIndexOf(name);
  const names = Array.from({ length: width }, (_, position) => {
    const name = lower[position] ?? '';
    const group = groups[position] ?? '';
    if (name === '') return isRowOfGroups(upper) && !isWide(merges, row, position) ? (upper[position] ?? '') : '';
    if (group === '' || foldText(group) === foldText(name)) return name;
    const joined = `${group} ${name}`;
    const needsGroup =
      repeats(foldText(name)) || periodToken.test(foldText(name)) || (!isKnown(name) && isKnown(joined));
    return needsGroup ? joined : name;
  }).map((name) => name.replace(/\s+/g, ' '));
  return unlike(names);
}

function isRowOfGroups(upper: readonly string[]): boolean {
  return upper.filter((text) => text !== '').length >= 2;
}

/** Whether a row has a text over nearly every text of the next: then they are two rows of a table and no groups. */
function standsBesideAll(upper: readonly string[], lower: readonly string[]): boolean {
  const filled = lower.filter((text) => text !== '').length;
  const both = lower.filter((text, position) => text !== '' && (upper[position] ?? '') !== '').length;
  return both > filled * 0.7;
}

/** Whether a cell of the row above stands over several columns. */
function isWide(merges: readonly CellRange[], row: number, position: number): boolean {
  return merges.some(
    ({ top, bottom, left, right }) => top === row && bottom === row && left === position + 1 && right > left,
  );
}

/** A text without some characters at its end. */
function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The group over each column: by merged cells, else a text goes on to the right until the next. */
function groupsAbove(
  upper: readonly string[],
  lower: readonly string[],
  width: number,
  row: number,
  merges: readonly CellRange[],
): string[] {
  const groups = Array.from({ length: width }, (_, position) => upper[position] ?? '');
  const spans = merges.filter(({ top, bottom }) => top <= row && bottom >= row && bottom === row);
  for (const { left, right } of spans) {
    if (right - left + 1 >= width && width > 3) return [];
    for (let column = left; column <= right; column++) groups[column - 1] = upper[left - 1] ?? '';
  }
  if (spans.some(({ left, right }) => right > left)) return groups;
  if (!isRowOfGroups(upper) || standsBesideAll(upper, lower)) return [];
  for (let position = 1; position < width; position++) {
    if (groups[position] === '' && (lower[position] ?? '') !== '') groups[position] = groups[position - 1] ?? '';
  }
  return groups;
}

function unlike(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    if (name === '') return '';
    const times = (seen.get(foldText(name)) ?? 0) + 1;
    seen.set(foldText(name), times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
