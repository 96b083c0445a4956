import { type CellValue, cellText } from '../workbook/workbook.ts';

const numbered = /^(.*?)(\d+)$/;
/** Digits of the largest number that a series goes on from; longer ones are no running numbers. */
const longestNumber = 9;

/** Hands out ids that no row has, each once: the prefix of the id asked for and the number after the highest in use. */
export class FreeIds {
  private readonly highest = new Map<string, number>();

  take(value: CellValue): void {
    const [, prefix = '', digits = ''] = numbered.exec(canonical(value)) ?? [];
    if (digits === '' || digits.length > longestNumber) return;
    this.highest.set(prefix, Math.max(this.highest.get(prefix) ?? 0, Number(digits)));
  }

  /**
   * The next id of the same series, written with as many digits. `undefined` for an id that is not numbered.
   * @example free.after('HP-007') // 'HP-012' when HP-011 is the highest in use
   */
  after(value: CellValue): string | number | undefined {
    const [, prefix = '', digits = ''] = numbered.exec(canonical(value)) ?? [];
    if (digits === '') return undefined;
    const next = (this.highest.get(prefix) ?? 0) + 1;
    this.highest.set(prefix, next);
    return typeof value === 'number' ? next : prefix + String(next).padStart(digits.length, '0');
  }
}

function canonical(value: CellValue): string {
  return cellText(value).replace(/\s+/g, ' ').trim();
}
