import { groupBy } from '../workbook/group-by.ts';
import { isUnknown } from '../workbook/workbook.ts';
import { cellAt, signatureOf } from './cell-values.ts';
import type { KeyedRow, KeyedSheet } from './keyed-sheet.ts';

/** So many combinations of columns without value are told apart; each costs a look at every row. */
const mostMasks = 16;

/**
 * A version with its uncertain rows keyed as those rows of the base that hold the same in all columns whose values are known, and the
 * other way round: a row does not become another one because nobody has computed its id. What cannot be paired so stays as it is.
 */
export function pairUncertainRows(base: KeyedSheet, version: KeyedSheet): KeyedSheet {
  const places = [...base.columns.values()].flatMap(({ key, position }) => {
    const other = version.columns.get(key)?.position;
    return other === undefined ? [] : [{ base: position, version: other }];
  });
  const left = [...base.rows.values()].filter(({ key }) => !version.rows.has(key));
  const fresh = [...version.rows.values()].filter(({ key }) => !base.rows.has(key));
  const basePlaces = places.map((place) => place.base);
  const versionPlaces = places.map((place) => place.version);
  const keyOf = new Map<KeyedRow, string>();
  for (const [row, same] of pairs(fresh, versionPlaces, left, basePlaces)) keyOf.set(row, same.key);
  const taken = new Set(keyOf.values());
  const stillLeft = left.filter(({ key }) => !taken.has(key));
  const stillFresh = fresh.filter((row) => !keyOf.has(row));
  for (const [before, row] of pairs(stillLeft, basePlaces, stillFresh, versionPlaces)) keyOf.set(row, before.key);
  if (keyOf.size === 0) return version;
  const rows = Array.from(version.rows.values(), (row): [string, KeyedRow] => {
    const key = keyOf.get(row);
    return key === undefined ? [row.key, row] : [key, { ...row, key, content: '', isUncertain: false }];
  });
  return { ...version, rows: new Map(rows) };
}

/** Of the uncertain rows each with the first candidate that holds the same but for what is not known; no candidate twice. */
function pairs(
  rows: readonly KeyedRow[],
  places: readonly number[],
  candidates: readonly KeyedRow[],
  candidatePlaces: readonly number[],
): Map<KeyedRow, KeyedRow> {
  const found = new Map<KeyedRow, KeyedRow>();
  const byMask = new Map<string, Map<string, KeyedRow[]>>();
  const taken = new Set<KeyedRow>();
  for (const row of rows) {
    if (!row.isUncertain) continue;
    const known = places.flatMap((place, index) => (isUnknown(row.cells[place]) ? [] : [index]));
    if (known.every((index) => cellAt(row.cells, places[index] as number) === null)) continue;
    const mask = known.join();
    let bySignature = byMask.get(mask);
    if (bySignature === undefined) {
      if (byMask.size === mostMasks) continue;
      bySignature = groupBy(candidates, (candidate) => signatureIn(candidate, known, candidatePlaces));
      byMask.set(mask, bySignature);
    }
    const alike = bySignature.get(signatureIn(row, known, places)) ?? [];
    while (alike.length > 0 && taken.has(alike[0] as KeyedRow)) alike.shift();
    const same = alike.shift();
    if (same === undefined) continue;
    taken.add(same);
    found.set(row, same);
  }
  return found;
}

function signatureIn({ cells }: KeyedRow, known: readonly number[], places: readonly number[]): string {
  return signatureOf(known.map((index) => cellAt(cells, places[index] as number)));
}
