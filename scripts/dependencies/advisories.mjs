// Advisories that somebody has looked at, with the versions that no longer have the fault.
import { readFileSync } from 'node:fs';

/** @typedef {{ package: string, advisory: string, about: string, fixedIn: string[] }} Advisory */

/** @type {Advisory[]} */
export const knownAdvisories = JSON.parse(readFileSync(new URL('known-advisories.json', import.meta.url), 'utf8'));

/**
 * Whether a version is free of the fault: at least the fixed one of its own main number, or of a later main number than any.
 *
 * @param {string} version
 * @param {readonly string[]} fixedIn
 */
export function isFixed(version, fixedIn) {
  const major = numbers(version)[0];
  const ofMajor = fixedIn.filter((fixed) => numbers(fixed)[0] === major);
  if (ofMajor.length === 0) return fixedIn.every((fixed) => numbers(fixed)[0] < major);
  return ofMajor.some((fixed) => compare(numbers(version), numbers(fixed)) >= 0);
}

function numbers(version) {
  return version.split(/[.+-]/).slice(0, 3).map(Number);
}

function compare(one, other) {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : one[at] - other[at];
}
