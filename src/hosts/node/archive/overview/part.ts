import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HostError } from '../../../../formats/host-error.ts';
import { jsonText } from '../../../../formats/reports/index.ts';
import { replaceFile } from '../store/replace-file.ts';

/** A workbook that could not be archived, and why, in one Swedish sentence. */
export interface Failure {
  readonly source: string;
  readonly message: string;
}

/** One machine's share of the sources: part `number` of `count`, counted from 1. */
export interface Shard {
  readonly number: number;
  readonly count: number;
}

/** What a run has done of its share. */
export interface Part extends Shard {
  readonly packages: readonly string[];
  readonly failures: readonly Failure[];
}

const partPattern = /^del-(\d+)-av-(\d+)\.json$/;

/** Leaves word of a share for the run that joins them. Each part has a file of its own. @throws HostError */
export function writePart(folder: string, part: Part): void {
  replaceFile(folder, partName(part), jsonText(part));
}

/** The parts in a folder, in order. @throws HostError `damaged` when one cannot be read */
export function readParts(folder: string): Part[] {
  return readdirSync(folder)
    .filter((name) => partPattern.test(name))
    .map((name) => readPart(folder, name))
    .sort((left, right) => left.count - right.count || left.number - right.number);
}

export function removeParts(folder: string, parts: readonly Part[]): void {
  for (const part of parts) rmSync(join(folder, partName(part)), { force: true });
}

function readPart(folder: string, name: string): Part {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (cause) {
    throw new HostError(
      'damaged',
      `Filen ${join(folder, name)} kan inte läsas: ta bort den och kör den delen igen.`,
      cause,
    );
  }
}

/** Whether a file belongs to a run that is not finished yet. */
export function isPart(name: string): boolean {
  return partPattern.test(name);
}

function partName({ number, count }: Shard): string {
  return `del-${number}-av-${count}.json`;
}
