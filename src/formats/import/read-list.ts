import { formatNumber, type SourceSheet, splitTables } from '../../core/index.ts';
import { readWorkbook, type XlsxFile } from '../excel/read/read-workbook.ts';
import { HostError } from '../host-error.ts';
import type { Unpacker } from '../zip/unpacker.ts';
import { sourceOfCsv } from './source-of-csv.ts';
import { sourcesOfWorkbook } from './sources-of-workbook.ts';

/** A list of another shape, as it was read. */
export interface ReadList {
  readonly sheets: readonly SourceSheet[];
  /** Of a workbook. */
  readonly file?: XlsxFile;
  /** Swedish, of text: encoding and separator that were taken for given. */
  readonly readAs?: string;
}

/** Whether a list is text, going by its name. */
export function isTextList(name: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(name);
}

/** Rows that are taken in at a time: a list that people keep has some hundred, and ten of the largest known fit well. */
const mostRows = 100_000;

/** Reads a list of another shape: .xlsx and .xlsm of any maker, .csv of any encoding. @throws HostError, with a hint for .xls and .ods */
export function readList(bytes: Uint8Array, name: string, unpacker: Unpacker): ReadList {
  const list = readAsItIs(bytes, name, unpacker);
  for (const { tab, rows } of list.sheets) {
    if (rows.length <= mostRows) continue;
    const place = tab === name ? tab : `Fliken ${tab} i ${name}`;
    throw new HostError(
      'too-large',
      `${place} har ${formatNumber(rows.length)} rader, och högst ${formatNumber(mostRows)} läses in: dela listan eller ta bort tomma rader längst ned.`,
    );
  }
  return list;
}

function readAsItIs(bytes: Uint8Array, name: string, unpacker: Unpacker): ReadList {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isTextList(name) || isZip) {
    const file = readWorkbook(bytes, name, unpacker);
    return { sheets: splitTables(sourcesOfWorkbook(file)), file };
  }
  if (bytes.length === 0) throw new HostError('empty-file', `Filen ${name} är tom (0 byte): hämta den på nytt.`);
  const { source, readAs } = sourceOfCsv(bytes, name);
  return { sheets: splitTables([source]), readAs };
}

/** Refuses two lists of the same name. @throws HostError `exists` */
export function requireDifferentNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name))
      throw new HostError(
        'exists',
        `Två källor heter ${name}: ge den ena ett annat namn, för källans namn minns varifrån raderna kom.`,
      );
    seen.add(name);
  }
}
