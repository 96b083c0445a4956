import type { SourceSheet } from '../../core/index.ts';
import { strictUtf8Text } from '../bytes/text.ts';
import { csvRows, decodeText, steadiestSeparator } from '../csv/index.ts';

/** A CSV file as a source, and how it was read. */
export interface CsvSource {
  readonly source: SourceSheet;
  /** Swedish: `Windows-1252, semikolon`. */
  readonly readAs: string;
}

const separatorNames: Readonly<Record<string, string>> = {
  ';': 'semikolon',
  ',': 'komma',
  '\t': 'tabb',
  '|': 'lodstreck',
};

/** Reads a table of text of any encoding and separator. Rows keep their numbers; a line `sep=;` is the first of them and no content. */
export function sourceOfCsv(bytes: Uint8Array, fileName: string): CsvSource {
  const { text, encoding } = decoded(bytes);
  const named = /^sep=([;,\t|])\r?\n/i.exec(text);
  const separator = named?.[1] ?? steadiestSeparator(text);
  const rows = csvRows(named ? text.slice(named[0].length) : text, separator).map((row) =>
    row.map((field) => (field.trim() === '' ? null : unescaped(field))),
  );
  return {
    source: { file: fileName, tab: fileName, rows: named ? [[], ...rows] : rows },
    readAs: `${encoding}, ${separatorNames[separator] ?? separator}`,
  };
}

/** Excel writes numbers that are to stay text as `="001"`. */
function unescaped(field: string): string {
  return field.startsWith('="') && field.endsWith('"') ? field.slice(2, -1) : field;
}

function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const utf16 = utf16WithoutMark(bytes);
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16' };
  const [first, second] = bytes;
  const text = decodeText(bytes);
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { text: text.replace(/^\ufeff/, ''), encoding: 'UTF-16' };
  return { text, encoding: strictUtf8Text(bytes) === undefined ? 'Windows-1252' : 'UTF-8' };
}

/** Text in two bytes a character, most of them of our alphabet, has zeros in every other place. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const looked = Math.min(bytes.length, 2000);
  if (looked < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++;
  if (odd > looked * 0.3 && even === 0) return 'utf-16le';
  return even > looked * 0.3 && odd === 0 ? 'utf-16be' : undefined;
}
