import { isStillLoading } from '../../../core/index.ts';

/** Excel's own words for a result that is yet to come. */
const yetToCome = new Set(['#GETTING_DATA', '#BUSY!']);

/**
 * Whether the result of a formula is not in the file: there is none, an empty one that is not text, one that says that the spreadsheet
 * is still at it, or no number where one should be. `0.0`, which Excel writes as `0`, is what Apache POI gives a formula that it has not
 * computed. With `areStandIns` every result that says nothing (0, empty text, FALSE) is one.
 *
 * @param type what the cell says of its kind (ECMA-376 part 1, 18.18.11)
 * @param raw the result as it stands in the file; `undefined` = the cell has none
 */
export function isWithoutResult(type: string, raw: string | undefined, areStandIns: boolean): boolean {
  if (raw === undefined) return true;
  switch (type) {
    case 'str':
      return isStillLoading(raw) || (areStandIns && raw === '');
    case 'e':
      return raw === '' || yetToCome.has(raw);
    case 'n':
      return raw.trim() === '' || raw === '0.0' || !Number.isFinite(Number(raw)) || (areStandIns && Number(raw) === 0);
    case 'b':
      return raw.trim() === '' || (areStandIns && Number(raw) === 0);
    case 'inlineStr':
      return false;
    default:
      return raw === '';
  }
}

/** Whether the result of a formula that gives a picture is none that older programs could show: no error, such as an address that leads nowhere. */
export function isWithoutText(type: string, raw = ''): boolean {
  return raw === '' || (type === 'str' && raw.startsWith('=DISPIMG('));
}
