import { escapeXml, type Splice, splice } from '../../xml/write-xml.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';

/**
 * Brings the list of parts in the file's properties (`docProps/app.xml`, shown by Explorer) in line with the tabs:
 * `before` and `after` are the names of the worksheets. A list of another shape is left alone, since nothing reads it.
 */
export function withSheetTitles(
  text: string,
  before: readonly string[],
  after: readonly string[],
  source: XmlSource,
): string {
  const { counts, titles } = scan(text, source);
  const count = counts.find(({ value }) => Number(value) === before.length);
  const isOurs = titles && before.every((name, index) => titles.items[index]?.value === name);
  if (!count || count !== counts[0] || !titles?.size || !isOurs) return text;
  const total = titles.items.length - before.length + after.length;
  const lines = after.map((name) => `<${titles.prefix}lpstr>${escapeXml(name)}</${titles.prefix}lpstr>`).join('');
  const first = titles.items[0]?.start ?? titles.contentStart;
  const last = titles.items[before.length - 1]?.end ?? first;
  const splices: Splice[] = [
    { ...count.span, text: String(after.length) },
    { ...titles.size, text: `"${total}"` },
    { start: first, end: last, text: lines },
  ];
  return splice(text, splices);
}

interface Titles {
  readonly prefix: string;
  readonly size: { start: number; end: number } | undefined;
  readonly contentStart: number;
  readonly items: { start: number; end: number; value: string }[];
}

function scan(text: string, source: XmlSource) {
  const cursor = new XmlCursor(text, source);
  const counts: { span: { start: number; end: number }; value: string }[] = [];
  let titles: Titles | undefined;
  let within = '';
  while (cursor.next()) {
    if (cursor.kind !== 'open') continue;
    const { name, start, end, prefix, selfClosing } = cursor;
    if (name === 'HeadingPairs' || name === 'TitlesOfParts') within = name;
    else if (within === 'HeadingPairs' && name === 'i4' && !selfClosing) {
      const value = cursor.readText();
      counts.push({ span: { start: end, end: cursor.start }, value });
    } else if (within === 'TitlesOfParts' && name === 'vector' && !selfClosing) {
      titles = { prefix, size: cursor.attributeSpan('size'), contentStart: end, items: [] };
    } else if (within === 'TitlesOfParts' && name === 'lpstr') {
      const value = cursor.readText();
      titles?.items.push({ start, end: cursor.end, value });
    }
  }
  return { counts, titles };
}
