import { basename } from 'node:path';
import { formatNumber, type SourceSheet } from '../../../core/index.ts';
import { readWorkbook, type XlsxFile } from '../../../formats/excel/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import { sourceOfCsv, sourcesOfWorkbook } from '../../../formats/import/index.ts';
import { nodeUnpacker } from '../files/node-unpacker.ts';
import { readFile } from '../files/read-file.ts';

/** A list of another shape, as it was read. */
export interface ListFile {
  readonly path: string;
  readonly sheets: readonly SourceSheet[];
  /** Of a workbook. */
  readonly file?: XlsxFile;
  /** Swedish, of text: encoding and separator that were taken for given. */
  readonly readAs?: string;
}

/** Rows that are taken in at a time: a list that people keep has some hundred, and ten of the largest known fit well. */
const mostRows = 100_000;

/** Reads lists of other shapes: .xlsx and .xlsm of any maker, .csv of any encoding. @throws HostError, with a hint for .xls and .ods */
export function readSources(paths: readonly string[]): ListFile[] {
  const names = new Set<string>();
  return paths.map((path) => {
    const list = readSource(path, names);
    for (const { tab, rows } of list.sheets) {
      if (rows.length <= mostRows) continue;
      const place = tab === basename(path) ? tab : `Fliken ${tab} i ${basename(path)}`;
      throw new HostError(
        'too-large',
        `${place} har ${formatNumber(rows.length)} rader, och högst ${formatNumber(mostRows)} läses in: dela listan eller ta bort tomma rader längst ned.`,
      );
    }
    return list;
  });
}

function readSource(path: string, names: Set<string>): ListFile {
  const name = basename(path);
  if (names.has(name))
    throw new HostError(
      'exists',
      `Två källor heter ${name}: ge den ena ett annat namn, för källans namn minns varifrån raderna kom.`,
    );
  names.add(name);
  const bytes = readFile(path);
  const isText = /\.(?:csv|tsv|txt)$/i.test(path) && !(bytes[0] === 0x50 && bytes[1] === 0x4b);
  if (!isText) {
    const file = readWorkbook(bytes, name, nodeUnpacker);
    return { path, sheets: sourcesOfWorkbook(file), file };
  }
  if (bytes.length === 0) throw new HostError('empty-file', `Filen ${name} är tom (0 byte): hämta den på nytt.`);
  const { source, readAs } = sourceOfCsv(bytes, name);
  return { path, sheets: [source], readAs };
}
