import { type CellRange, cellAddress } from '../../../core/index.ts';

/** Characters of an address that names many areas; how many Excel takes is not documented. */
const longestAddress = 2000;

/**
 * The cells that share a value, as few rectangles: runs within a row, joined downwards where the next row has the same run.
 * @param pick the value of a cell; `undefined` = the cell belongs nowhere
 */
export function areasBy<Cell, Key>(
  rows: readonly (readonly Cell[])[],
  pick: (cell: Cell) => Key | undefined,
): Map<Key, CellRange[]> {
  const areas = new Map<Key, CellRange[]>();
  let above = new Map<string, OpenArea<Key>>();
  rows.forEach((cells, index) => {
    const row = index + 1;
    const here = new Map<string, OpenArea<Key>>();
    let start = 0;
    while (start < cells.length) {
      const key = pick(cells[start] as Cell);
      let end = start + 1;
      while (end < cells.length && pick(cells[end] as Cell) === key) end += 1;
      if (key !== undefined) {
        const place = `${start} ${end}`;
        const open = above.get(place);
        const area = open?.key === key ? open.area : { top: row, left: start + 1, bottom: row, right: end };
        area.bottom = row;
        if (area !== open?.area) {
          const known = areas.get(key);
          if (known === undefined) areas.set(key, [area]);
          else known.push(area);
        }
        here.set(place, { key, area });
      }
      start = end;
    }
    above = here;
  });
  return areas;
}

interface OpenArea<Key> {
  readonly key: Key;
  readonly area: { top: number; left: number; bottom: number; right: number };
}

/** Areas as addresses that Excel takes: `A1:C4,E7`, none of them too long. */
export function addressesOf(areas: readonly CellRange[]): string[] {
  const addresses: string[] = [];
  let current = '';
  for (const area of areas) {
    const next = addressOf(area);
    if (current !== '' && current.length + next.length + 1 > longestAddress) {
      addresses.push(current);
      current = '';
    }
    current = current === '' ? next : `${current},${next}`;
  }
  return current === '' ? addresses : [...addresses, current];
}

export function addressOf({ top, left, bottom, right }: CellRange): string {
  const first = cellAddress(top, left - 1);
  const last = cellAddress(bottom, right - 1);
  return first === last ? first : `${first}:${last}`;
}
