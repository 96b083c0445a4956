import { digitsAtEnd } from '../workbook/text.ts';
import { type CellValue, cellText } from '../workbook/workbook.ts';

/** Digits of the largest number that a series goes on from; longer ones are no running numbers. */
const longestNumber = 9;

/** Hands out ids that no row has, each once: the prefix of the id asked for and the number after the highest in use. */
export class FreeIds {
  private readonly highest = new Map<string, number>();

  take(value: CellValue): void {
    const { prefix, digits } = numbered(value);
    if (digits === '' || digits.length > longestNumber) return;
    this.highest.set(prefix, Math.max(this.highest.get(prefix) ?? 0, Number(digits)));
  }

  /**
   * The next id of the same series, written with as many digits. `undefined` for an id that is not numbered.
   * @example free.after('HP-007') // 'HP-012' when HP-011 is the highest in use
   */
  after(value: CellValue): string | number | undefined {
    const { prefix, digits } = numbered(value);
    if (digits === '') return undefined;
    const next = (this.highest.get(prefix) ?? 0) + 1;
    this.highest.set(prefix, next);
    return typeof value === 'number' ? next : prefix + String(next).padStart(digits.length, '0');
  }
}

/** An id as what stands before its number and the digits of it; no digits = it is not numbered. */
function numbered(value: CellValue): { readonly prefix: string; readonly digits: string } {
  const id = cellText(value).replace(/\s+/g, ' ').trim();
  const end = id.length - digitsAtEnd(id);
  return { prefix: id.slice(0, end), digits: id.slice(end) };
}
