import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodes } from '../../../../core/index.ts';
import { HostError } from '../../../../formats/host-error.ts';
import { jsonText } from '../../../../formats/reports/index.ts';
import { removeLeftovers } from '../../files/temporary-names.ts';
import { replaceFile } from '../store/replace-file.ts';
import { type Overview, overviewFiles, packagesIn } from './overview.ts';
import { overviewCsv } from './overview-csv.ts';
import { type Part, readParts, removeParts } from './part.ts';
import { inWords, unfinishedBatches } from './under-way.ts';

/**
 * Writes the overview of a folder: every package with its checksum, and what could not be archived. The same packages give the
 * same overview. Without `ownParts` it joins the parts that a divided run has left in the folder, and takes away what is left
 * of them and of runs that were killed; so no other run may be under way.
 *
 * @throws HostError `not-found`, `unfinished` while parts are missing or a batch is under way, `not-writable` or `disk-full`
 */
export function finish(folder: string, ownParts?: readonly Part[]): Overview {
  if (!existsSync(folder)) throw new HostError('not-found', `Mappen ${folder} finns inte: kontrollera namnet.`);
  const parts = ownParts ?? readParts(folder);
  requireWhole(parts);
  if (ownParts === undefined) requireEnded(folder);
  const packages = packagesIn(folder);
  const known = new Set(packages.map((entry) => entry.package));
  const lost = parts.flatMap((part) => part.packages).filter((name) => !known.has(name));
  const failures = [
    ...parts.flatMap((part) => part.failures),
    ...lost.map((name) => ({
      source: name,
      message: `Paketet ${name} skrevs men finns inte längre i mappen: kör om arkiveringen.`,
    })),
  ].sort((one, other) => compareCodes(one.source, other.source));
  const overview = { packages, failures };
  replaceFile(folder, overviewFiles.json, jsonText(overview));
  replaceFile(folder, overviewFiles.csv, overviewCsv(overview));
  if (ownParts === undefined) {
    removeParts(folder, parts);
    removeLeftovers(folder, true);
  }
  return overview;
}

/** The parts may be whole while a batch of its own was ended half done. */
function requireEnded(folder: string): void {
  const [file] = unfinishedBatches(folder);
  if (file === undefined) return;
  throw new HostError(
    'unfinished',
    `Arkiveringen av ${inWords(folder, file)} pågår eller avbröts: kör samma kommando igen, eller ta bort filen ${join(folder, file)} om resten inte ska arkiveras.`,
  );
}

function requireWhole(parts: readonly Part[]): void {
  const count = parts.at(-1)?.count ?? 0;
  if (parts.some((part) => part.count !== count)) {
    const counts = [...new Set(parts.map((part) => part.count))].join(' och ');
    throw new HostError(
      'unfinished',
      `Mappen har delar ur olika körningar (uppdelade på ${counts}): ta bort de filer del-…-av-….json som inte gäller och försök igen.`,
    );
  }
  const done = new Set(parts.map(({ number }) => number));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((number) => !done.has(number));
  if (missing.length === 0) return;
  throw new HostError(
    'unfinished',
    `Del ${missing.join(', ')} av ${count} är inte klar: kör den och sedan lis archive --finish igen.`,
  );
}
