import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HostError } from '../../../formats/host-error.ts';

/** What a package or an output folder calls its figures. */
const figuresFile = 'dashboard.json';
/** Deeper folders are not looked into: packages keep their figures three folders down. */
const deepest = 5;

/**
 * The files that hold boards' reviews, of files and folders that a person named: in a folder every `dashboard.json`, and every workbook
 * that has none beside it.
 *
 * @throws HostError `not-found`
 */
export function findDeliveries(sources: readonly string[]): string[] {
  return sources.flatMap((source) => {
    if (!existsSync(source)) throw new HostError('not-found', `${source} finns inte: kontrollera namnet och mappen.`);
    return statSync(source).isDirectory() ? filesIn(source, 0) : [source];
  });
}

function filesIn(folder: string, depth: number): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const figures = entries.filter((entry) => entry.isFile() && /dashboard\.json$/i.test(entry.name));
  const inFolders =
    depth >= deepest
      ? []
      : entries
          .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
          .flatMap(({ name }) => filesIn(join(folder, name), depth + 1));
  const isPackage = existsSync(join(folder, 'bagit.txt')) || existsSync(join(folder, 'METS.xml'));
  const hasFigures = figures.length > 0 || inFolders.some((path) => path.endsWith(figuresFile));
  const workbooks =
    hasFigures && (isPackage || figures.length > 0)
      ? []
      : entries.filter((entry) => entry.isFile() && /\.xls[xm]$/i.test(entry.name) && !entry.name.startsWith('~$'));
  const own = figures.length > 0 ? figures : workbooks;
  return [...own.map(({ name }) => join(folder, name)), ...inFolders];
}
