// Advisories that somebody has looked at, with the versions that no longer have the fault.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../ensure-installed.mjs';

/** A fault that was made known about a package. */
export interface Advisory {
  readonly package: string;
  readonly advisory: string;
  readonly about: string;
  /** Versions, one for each main number that was mended. */
  readonly fixedIn: readonly string[];
}

export const knownAdvisories: readonly Advisory[] = JSON.parse(
  readFileSync(join(projectFolder, 'scripts/dependencies/known-advisories.json'), 'utf8'),
);

/**
 * Whether a version is free of the fault: at least the fixed one of its own main number, or of a later main number than any.
 */
export function isFixed(version: string, fixedIn: readonly string[]): boolean {
  const major = majorOf(version);
  const ofMajor = fixedIn.filter((fixed) => majorOf(fixed) === major);
  if (ofMajor.length === 0) return fixedIn.every((fixed) => majorOf(fixed) < major);
  return ofMajor.some((fixed) => compare(numbers(version), numbers(fixed)) >= 0);
}

function majorOf(version: string): number {
  return numbers(version)[0] ?? 0;
}

function numbers(version: string): number[] {
  return version.split(/[.+-]/).slice(0, 3).map(Number);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
