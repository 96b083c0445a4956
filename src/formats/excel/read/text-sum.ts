import { tooLarge } from '../../file-errors.ts';

/**
 * Characters in all cells of a workbook. A hundred thousand full rows have about twenty million.
 *
 * One text that thousands of cells refer to takes no room in the file, but it does in everything that is written from it. List values
 * and names are repeated so in every workbook; whole pages are not, so of long texts there is room for less.
 */
const limits = { all: 100_000_000, longByReference: 10_000_000, long: 256 } as const;

/** Adds up the text that the cells of a workbook hold. */
export class TextSum {
  private all = 0;
  private longByReference = 0;

  /** Counts the text of a cell. @throws HostError `too-large` */
  add(characters: number): void {
    this.all += characters;
    if (this.all > limits.all) throw this.tooLarge(limits.all, 'tecken text');
  }

  /** Counts a text that a cell refers to, apart from {@link add}. @throws HostError `too-large` */
  addReference(characters: number): void {
    if (characters <= limits.long) return;
    this.longByReference += characters;
    if (this.longByReference > limits.longByReference) {
      throw this.tooLarge(limits.longByReference, 'tecken i långa texter som delas av flera celler');
    }
  }

  private tooLarge(limit: number, what: string): Error {
    const detail = `cellerna har mer än ${limit / 1_000_000} miljoner ${what}`;
    return tooLarge(detail, 'korta texterna eller dela upp arbetsboken');
  }
}
