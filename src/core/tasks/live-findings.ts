import { ruleCatalogue } from '../sheets/rule-catalogue.ts';
import type { LiveExtent } from '../validation/define-rule.ts';
import type { Finding } from '../validation/finding.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { checkWorkbook } from './review-workbook.ts';

/** What is said of a row while somebody works on it. */
export interface LiveFinding extends Finding {
  readonly live: Exclude<LiveExtent, 'never'>;
}

const liveExtents = new Map(ruleCatalogue.map(({ id, live = 'row' }) => [id, live]));

/**
 * What the edited rows of a sheet give by themselves.
 * @param sheet its header and the edited rows in their places; the rows between are empty
 * @param context settings and lists
 */
export function liveFindings(sheet: Sheet, context: readonly Sheet[], today: string): LiveFinding[] {
  const { findings } = checkWorkbook({ sheets: [...context, sheet] }, { today }, 'rows');
  return findings.flatMap((finding): LiveFinding[] => {
    const live = liveExtents.get(finding.rule) ?? 'row';
    const isTold = finding.sheet === sheet.name && finding.severity !== 'Upplysning';
    return isTold && live !== 'never' ? [{ ...finding, live }] : [];
  });
}
