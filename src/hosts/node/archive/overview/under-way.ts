import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { jsonText } from '../../../../formats/reports/index.ts';
import { checksumOf } from '../../files/checksum-of.ts';
import type { ArchiveSettings } from '../contents/archive-settings.ts';
import { replaceFile } from '../store/replace-file.ts';
import type { Shard } from './part.ts';

/** What a run has set out to archive. */
export interface Batch {
  /** As a person named them. */
  readonly sources: readonly string[];
  readonly shard: Shard;
  readonly settings: ArchiveSettings;
}

const underWay = /^pagaende-[0-9a-f]{12}\.json$/;

/**
 * Leaves word in the folder that a batch is not finished. The same batch has the same file whenever and wherever it is run,
 * so that the run that does it whole takes away what one that was ended has left. @throws HostError
 */
export function beginBatch(folder: string, batch: Batch): void {
  const { sources, shard } = batch;
  replaceFile(folder, fileOf(batch), jsonText({ sources, shard }));
}

/** Takes the word back: all that could be archived is there, and listed. */
export function endBatch(folder: string, batch: Batch): void {
  rmSync(join(folder, fileOf(batch)), { force: true });
}

/** The files that say that a batch is not finished. */
export function unfinishedBatches(folder: string): string[] {
  return readdirSync(folder).filter(isUnderWay).sort();
}

export function isUnderWay(name: string): boolean {
  return underWay.test(name);
}

/** What a batch was to archive, in a few Swedish words: `2025 och 3 till`. */
export function inWords(folder: string, file: string): string {
  const [first, ...rest] = sourcesIn(join(folder, file));
  if (first === undefined) return 'okända källor';
  return rest.length === 0 ? first : `${first} och ${rest.length} till`;
}

function sourcesIn(path: string): string[] {
  try {
    const { sources } = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(sources) ? sources.map(String) : [];
  } catch {
    return [];
  }
}

/** Not the version of the program: a later one makes packages of all the sources anew. */
function fileOf({ sources, shard: { number, count }, settings }: Batch): string {
  const { packaging, final, pdf, reviewDate = null, organisationNumber = null, decided } = settings;
  const places = sources.map((source) => resolve(source)).sort();
  const chosen = [places, number, count, packaging, final, pdf, reviewDate, organisationNumber];
  const key = JSON.stringify(decided === undefined ? chosen : [...chosen, decided]);
  return `pagaende-${checksumOf(key).slice(0, 12)}.json`;
}
