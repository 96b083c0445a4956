import type { Finding, Fix } from '../../../core/index.ts';

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
