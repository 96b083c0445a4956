import type { ReadingContext } from '../../schema/column-kind.ts';
import { foldText } from '../../workbook/text.ts';
import { cellText } from '../../workbook/workbook.ts';
import type { ImportTarget } from './import-catalogue.ts';
import type { SheetMapping, WordMapping } from './mapping.ts';
import { sourceReader } from './read-source-value.ts';
import { type SourceSheet, textOf } from './source-sheet.ts';

/** What the numbers of a column mean, as the list itself says. */
interface Legend {
  /** The words before the first number, folded: what it is about. */
  readonly about: string;
  readonly names: readonly (readonly [number: string, name: string])[];
}

const longestLegend = 300;
const pair = /(?<!\d)(\d) ?[=–:] ?(\p{L}[\p{L} ]{1,30})/gu;

/** Whether a text is no longer than a legend and has a mark of one: most cells of a list have none. */
function mayBeLegend(text: string): boolean {
  return text.length <= longestLegend && (text.includes('=') || text.includes('–') || text.includes(':'));
}

/** `Allvar 1 = lindrig, 2 = måttlig, 3 = allvarlig`; `undefined` = no legend. */
function legendOf(text: string): Legend | undefined {
  const names = [...text.matchAll(pair)].map(([, number = '', name = '']) => [number, name.trim()] as const);
  if (names.length < 2 || new Set(names.map(([number]) => number)).size < names.length) return undefined;
  const about = foldText(text.slice(0, text.search(/\d/)).replace(/[^\p{L} ]/gu, ' '));
  return about.length < 4 ? undefined : { about, names };
}

/** The words of columns whose numbers a legend in the list explains: assumed, and in the map for people to see. */
export function legendWords(
  source: SourceSheet,
  sheet: SheetMapping,
  { definition }: ImportTarget,
  reading: ReadingContext,
): WordMapping[] {
  const legends = source.rows.flatMap((cells) =>
    cells.flatMap((cell) => (typeof cell === 'string' && mayBeLegend(cell) ? (legendOf(textOf(cell)) ?? []) : [])),
  );
  if (legends.length === 0) return [];
  return sheet.columns.flatMap(({ header, targets, how, certainty }): WordMapping[] => {
    if (how !== 'som den står' || certainty === 'fråga') return [];
    const found = Object.entries(definition.columns).find(([, column]) => column.header === targets[0]);
    if (found === undefined || (found[1].kind.choices === undefined && found[1].kind.name !== 'level')) return [];
    const name = foldText(header);
    const legend = legends.find(({ about }) => name.startsWith(about) || about.endsWith(name));
    const read = sourceReader(...found, { ...reading, year: undefined, levelsByNumber: false });
    return (legend?.names ?? []).flatMap(([word, written]): WordMapping[] => {
      const meant = read(written);
      if (!('value' in meant)) return [];
      return [{ header, word, value: cellText(meant.value), certainty: 'antaget', rows: [] }];
    });
  });
}
