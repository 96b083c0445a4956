import { isDigit } from '../workbook/text.ts';

/**
 * The first row of each id. Ids are numbered, so most rows stand in a list at the place of their number: that costs a word a row and no
 * hashing. The others, with numbers far from those before or that another id has, are in a map.
 */
export class RowsById<R> {
  /** How many ids there are. */
  size = 0;
  private readonly idOf: (row: R) => string | null;
  private readonly numbered: (R | undefined)[] = [];
  private readonly others = new Map<string, R>();

  constructor(idOf: (row: R) => string | null) {
    this.idOf = idOf;
  }

  get(id: string): R | undefined {
    const row = this.numbered[numberOf(id)];
    return row !== undefined && this.idOf(row) === id ? row : this.others.get(id);
  }

  /** Takes in a row by its id, unless there is one already: then it says `false`. */
  add(id: string, row: R): boolean {
    if (this.get(id) !== undefined) return false;
    const { numbered } = this;
    const number = numberOf(id);
    // Many numbers may be unused, as below the first id.
    if (number <= 2 * this.size++ + 1000 && numbered[number] === undefined) {
      while (numbered.length < number) numbered.push(undefined);
      numbered[number] = row;
    } else this.others.set(id, row);
    return true;
  }
}

/** The digits that an id ends with; 0 = none. */
function numberOf(id: string): number {
  let [number, unit] = [0, 1];
  for (let index = id.length - 1; isDigit(id.charCodeAt(index)); index--) {
    number += (id.charCodeAt(index) - 48) * unit;
    unit *= 10;
  }
  return number;
}
