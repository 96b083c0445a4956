import { checkWorkbook, type Finding, type Sheet } from '../../../core/index.ts';

/** Rules that a row alone cannot tell, since they ask what other rows hold, and one that need not disturb who types. */
const notLive = new Set(['S-05', 'S-07', 'S-16', 'S-17']);

/**
 * What the edited rows of a sheet give by themselves.
 * @param sheet its header and the edited rows in their places; the rows between are empty
 * @param context settings and lists
 */
export function liveFindings(sheet: Sheet, context: readonly Sheet[], today: string): Finding[] {
  const { findings } = checkWorkbook({ sheets: [...context, sheet] }, { today }, 'rows');
  return findings.filter(
    (finding) => finding.sheet === sheet.name && finding.severity !== 'Upplysning' && !notLive.has(finding.rule),
  );
}
