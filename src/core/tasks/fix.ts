import type { Finding, Fix } from '../validation/finding.ts';
import { countOf } from '../workbook/format.ts';
import { quotedValue } from '../workbook/shown-value.ts';

/** A change that is safe to make by machine, with its place. */
export interface PlacedFix extends Fix {
  readonly rule: string;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly column: string;
}

/** The fixes among findings; where two rules would mend the same cell, the first one. */
export function findFixes(findings: readonly Finding[]): PlacedFix[] {
  const places = new Set<string>();
  return findings.flatMap(({ rule, sheet, cell, column, fix }) => {
    const place = `${sheet}!${cell}`;
    if (fix === null || cell === null || places.has(place)) return [];
    places.add(place);
    return [{ rule, sheet, cell, column: column ?? '', ...fix }];
  });
}

/** The same for two fixes that are the same change of the same cell. */
export function fixKey({ sheet, cell, from, to }: PlacedFix): string {
  return JSON.stringify([sheet, cell, from, to]);
}

/** Which fixes were made, and which were left. */
export interface FixResult {
  readonly done: readonly PlacedFix[];
  /** Cells that a formula fills: the formula has to be mended, by its author. */
  readonly formulas: readonly PlacedFix[];
  /** Cells that no longer hold what they held when the fix was shown. */
  readonly changed: readonly PlacedFix[];
}

/** Fixes that the question names one by one; a dialog with more would not fit a screen. */
const mostNamed = 15;
/** Characters of a value. */
const longestShown = 60;

/** Swedish, asks before the fixes are made, e.g. `2 celler ändras: …`; a line a cell. */
export function fixQuestion(fixes: readonly PlacedFix[]): string {
  const named = fixes.slice(0, mostNamed).map((fix) => `${fix.sheet} ${fix.cell}: ${fixText(fix)}`);
  const rest = fixes.length - named.length;
  const more =
    rest > 0
      ? [`… och ${countOf(rest, 'cell till', 'celler till')}; alla står i sidopanelen och i bladet Kontroll.`]
      : [];
  return [`${countOf(fixes.length, 'cell ändras', 'celler ändras')}:`, ...named, ...more].join('\n');
}

/** What stands in a cell and what will, e.g. `” Brand” → ”Brand”`; the beginning of what is long. */
export function fixText({ from, to }: Fix): string {
  return `${shortened(quotedValue(from))} → ${shortened(quotedValue(to))}`;
}

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}

/** Swedish: what was done and what was left, and why. */
export function fixResultText({ done, formulas, changed }: FixResult): string {
  return [
    `${countOf(done.length, 'cell är rättad', 'celler är rättade')}.`,
    ...(formulas.length === 0
      ? []
      : [`${countOf(formulas.length, 'cell är en formel', 'celler är formler')} och lämnades: ${places(formulas)}.`]),
    ...(changed.length === 0
      ? []
      : [`${countOf(changed.length, 'cell', 'celler')} har ändrats av någon annan och lämnades: ${places(changed)}.`]),
  ].join(' ');
}

function places(fixes: readonly PlacedFix[]): string {
  return fixes.map(({ sheet, cell }) => `${sheet} ${cell}`).join(', ');
}
