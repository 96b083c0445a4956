import { definitionNamed } from '../../src/core/sheets/index.ts';
import type { Finding } from '../../src/core/validation/finding.ts';
import { formatNumber } from '../../src/core/workbook/format.ts';
import { foldText, onOneLine } from '../../src/core/workbook/text.ts';
import { type CellValue, cellText, type Sheet } from '../../src/core/workbook/workbook.ts';

type Place = Pick<Finding, 'sheet' | 'row' | 'column'>;

/** A case of a rule's tests, as a reader is shown it, in Swedish. */
export interface RuleCase {
  readonly rule: string;
  /** What the rule finds in it; left out = nothing, the rule leaves it alone. */
  readonly find?: () => Finding | undefined;
  /** The case in a few words. @param like the place that a finding of the rule points at, to show the same of another case */
  readonly show: (like?: Place) => string;
}

const cases: RuleCase[] = [];

/** Keeps a case, so that the page of the rules can show it. */
export function noteCase(ruleCase: RuleCase): void {
  cases.push(ruleCase);
}

/** Keeps a case of whole sheets. */
export function noteSheets(rule: string, sheets: readonly Sheet[], find?: () => Finding | undefined): void {
  noteCase({ rule, ...(find && { find }), show: (like = find?.()) => sheetText(sheets, like) });
}

/** The cases that have been declared so far, in their order. */
export function notedCases(): readonly RuleCase[] {
  return cases;
}

/** @example rowText([['Status', 'Klar'], ['Klart', 0.8]]) // 'Status: Klar; Klart: 0,8' */
export function rowText(cells: readonly (readonly [header: string, value: CellValue])[]): string {
  return cells.map(([header, value]) => `${header}: ${valueText(value)}`).join('; ');
}

/** The row of a place, or the first one; where the headers are not as they should be, how they differ; without a row, the tabs. */
function sheetText(sheets: readonly Sheet[], place: Place | undefined): string {
  const isPlace = ({ name }: Sheet) => foldText(name) === foldText(place?.sheet ?? '');
  const sheet = sheets.find(isPlace) ?? (place?.column ? sheets[0] : undefined);
  const [header = [], ...rows] = (sheet ?? sheets.at(-1))?.rows ?? [];
  if (sheet === undefined && rows.length === 0) return `flikarna ${sheets.map(({ name }) => `”${name}”`).join(', ')}`;
  const name = (sheet ?? sheets.at(-1))?.name ?? '';
  const headers = header.map((cell) => cellText(cell));
  const row = rows[(place?.row ?? 2) - 2] ?? rows[0] ?? [];
  const cells = headers.map((text, index): [string, CellValue] => [text, row[index] ?? null]);
  const pointed = cells.filter(([text]) => text === place?.column);
  const filled = cells.filter(([, value]) => value !== null && value !== '').slice(0, 4);
  const shown = place?.row == null || place.row === 1 ? headerText(name, headers) : '';
  return `${name}: ${shown || rowText(pointed.length > 0 ? pointed : filled) || 'inga rader'}`;
}

/** Headers that a sheet lacks, unless it has only a few on purpose, and those that it should not have, or has twice. */
function headerText(name: string, headers: readonly string[]): string {
  const wanted = Object.values(definitionNamed(name)?.columns ?? {}).flatMap(({ header, isOrigin }) =>
    isOrigin ? [] : [header],
  );
  const lacking = wanted.filter((text) => !headers.includes(text));
  const strange = headers.filter(
    (text, index) => text !== '' && (!wanted.includes(text) || headers.indexOf(text) !== index),
  );
  return [
    ...(lacking.length > 0 && lacking.length < 4 ? [`utan rubriken ${lacking.join(', ')}`] : []),
    ...(strange.length > 0 ? [`med rubriken ${strange.map((text) => `”${text}”`).join(', ')}`] : []),
  ].join(', ');
}

const longest = 80;

function valueText(value: CellValue): string {
  if (value === null || value === '') return '(tomt)';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = onOneLine(cellText(value));
  return text.length > longest ? `${text.slice(0, 20)} … (${formatNumber(text.length)} tecken)` : text;
}
