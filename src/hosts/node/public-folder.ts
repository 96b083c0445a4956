import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const spreadsheet = /\.(?:xls|xlsx|xlsm|xlsb|ods)$/i;

/** What every review writes, whatever its edition. */
const ofEitherEdition = /^(?:ledningens-genomgang-.*\.docx|oversikt\.html|findings\.json)$/i;

/** What a review writes that says its edition. */
const sayTheirEdition = ['dashboard.json', 'review.json'];

/**
 * The name of something in a folder that an internal review wrote, or may have written, and that must not stand beside what is
 * published; `undefined` = none. A workbook is internal, since it holds every row.
 */
export function internalOutputIn(folder: string): string | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  const names = readdirSync(folder).sort();
  const said = sayTheirEdition.filter((name) => names.includes(name));
  const internal = said.find((name) => editionIn(join(folder, name)) !== 'Offentlig');
  const untold = said.length === 0 ? names.find((name) => ofEitherEdition.test(name)) : undefined;
  return names.find((name) => spreadsheet.test(name)) ?? internal ?? untold;
}

/** The edition that a file of a review says; `undefined` = none that can be read. */
function editionIn(path: string): unknown {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { readonly edition?: unknown } | null)?.edition;
  } catch {
    return undefined;
  }
}
