import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { groupBy } from '../../workbook/group-by.ts';
import { foldText, withPlainHyphens } from '../../workbook/text.ts';
import type { texts } from './columns.ts';
import { currentTexts } from './current-texts.ts';

export type SectionText = Row<typeof texts.columns>;

/** What the sheet can name: the key of each place in the review that takes text, with its heading. In document order. */
export function textPlaces({ sections, once }: Records): ReadonlyMap<string, string> {
  return once('places for text by key', () => {
    const places = sections.flatMap(({ key, title, ownText, texts: within = [] }) => [
      ...(ownText ? [[key, title] as const] : []),
      ...within.map((place) => [place.key, place.title] as const),
    ]);
    return new Map(places);
  });
}

/** The key of the place that a cell names, by key or heading, numbered or not, with or without å ä ö; `undefined` = none. */
export function placeNamed(name: string, records: Records): string | undefined {
  const byName = records.once('places for text by name', () => {
    const named = new Map<string, string>();
    for (const [key, title] of textPlaces(records)) if (!named.has(plainName(title))) named.set(plainName(title), key);
    for (const key of textPlaces(records).keys()) named.set(plainName(key), key);
    return named;
  });
  return byName.get(plainName(name));
}

/** Lower case, without the number of a heading, its marks, and the dots and rings of å ä ö. */
function plainName(name: string): string {
  return withPlainHyphens(foldText(name))
    .replace(/^\d[\d.]* /, '')
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o');
}

/** The rows for the planned year by the key of the place they name; those of other years and unknown places are in none. */
export function textsByPlace(records: Records): ReadonlyMap<string, readonly SectionText[]> {
  return records.once('texts by place', () => {
    // No place has an empty name.
    const byPlace = groupBy(currentTexts(records), (row) => placeNamed(row.section ?? '', records) ?? '');
    byPlace.delete('');
    return byPlace;
  });
}
