import { foldText } from '../workbook/text.ts';
import type { OutputSheet } from './output-sheet.ts';
import { hasGivenName } from './tab-names.ts';

/** A tab as it stands, as far as is asked. */
export interface ExistingTab {
  readonly name: string;
  /** Whether the host has noted that the program wrote this tab as this sheet. */
  isMarked(sheet: OutputSheet): boolean;
  /** Neither values nor formulas, nor anything drawn or attached. */
  isBlank(): boolean;
  /** The first rows, at least those down to the headers of the first table. */
  rows(): readonly (readonly unknown[])[];
}

/**
 * The tab that a sheet of the program's is written over; `undefined` = none of them is the program's, so a new one is made and nothing
 * that a person wrote is lost. It is the marked one, unless somebody has given it a name of their own to keep it; else one
 * with a name that the program gives and what the program writes in it, as after a round by another program that drops the mark;
 * else a blank one of the right name.
 */
export function ownTab<T extends ExistingTab>(tabs: readonly T[], sheet: OutputSheet): T | undefined {
  const hasItsName = ({ name }: T) => foldText(name) === foldText(sheet.name);
  const named = [
    ...tabs.filter(hasItsName),
    ...tabs.filter((tab) => !hasItsName(tab) && hasGivenName(tab.name, sheet.name)),
  ];
  return (
    named.find((tab) => hasGivenName(tab.name, sheet.name) && tab.isMarked(sheet)) ??
    named.find((tab) => isWrittenAs(tab.rows(), sheet)) ??
    named.find((tab) => hasItsName(tab) && tab.isBlank())
  );
}

/** Whether rows are what the program writes: the title, and a header row exactly as it writes it, or no table at all. */
export function isWrittenAs(rows: readonly (readonly unknown[])[], sheet: OutputSheet): boolean {
  const title = titleOf(sheet);
  if (title !== undefined && rows[0]?.[0] !== title) return false;
  const { closing, isShared } = sheet.signs ?? {};
  const isHeader = isShared ? isAmong : isExactly;
  const headers = headerRows(sheet);
  if (rows.some((row) => headers.some((header) => isHeader(row, header)))) return true;
  return closing !== undefined && isWithoutTable(rows, closing);
}

/** The text of a first line in the style of a title; `undefined` = the sheet begins with its table. */
function titleOf({ parts: [first] }: OutputSheet): unknown {
  const cell = first?.kind === 'lines' ? first.rows[0]?.[0] : undefined;
  return cell?.style === 'title' ? cell.value : undefined;
}

function headerRows({ parts, signs }: OutputSheet): readonly (readonly string[])[] {
  const written = parts.flatMap((part) => (part.kind === 'table' ? [part.columns.map(({ header }) => header)] : []));
  return [...written, ...(signs?.headers ?? [])];
}

function isAmong(row: readonly unknown[], header: readonly string[]): boolean {
  return header.every((text) => row.includes(text));
}

function isExactly(row: readonly unknown[], header: readonly string[]): boolean {
  return header.every((text, index) => row[index] === text) && row.slice(header.length).every(isNothing);
}

/** A title, the line under it and at most one more: somebody who has written something of their own has more. */
function isWithoutTable(rows: readonly (readonly unknown[])[], closing: string): boolean {
  const filled = rows.filter((row) => !row.every(isNothing));
  const lines = filled.every((row) => typeof row[0] === 'string' && row.slice(1).every(isNothing));
  return lines && filled.length >= 2 && filled.length <= 3 && String(filled[1]?.[0]).endsWith(closing);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
