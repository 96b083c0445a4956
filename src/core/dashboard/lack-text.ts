import { countOf } from '../workbook/format.ts';

/**
 * What cannot be judged, beside a figure; `''` of none.
 * @param noun of one and of several rows
 * @example lackText(3, 15, ['öppen åtgärd', 'öppna åtgärder'], 'slutdatum') // '3 av 15 öppna åtgärder saknar slutdatum.'
 */
export function lackText(
  lacking: number,
  all: number,
  [one, several]: readonly [string, string],
  what: string,
): string {
  return lacking === 0 ? '' : `${lacking} av ${countOf(all, one, several)} saknar ${what}.`;
}
