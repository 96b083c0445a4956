import { type Finding, findingCounts } from '../../core/index.ts';

/** `2 fel, 1 varning och 0 upplysningar`, with plain blanks for a terminal. */
export function summaryText(findings: readonly Finding[]): string {
  return findingCounts(findings).replaceAll('\u00A0', ' ');
}
