import { createHash, getHashes } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { ChecksumName } from '../../files/checksum-of.ts';

/** The checksums that our own packages carry. */
export const checksumNames: readonly ChecksumName[] = ['sha256', 'sha512'];

/** The name in which checksum algorithms are compared: `SHA-256`, `sha256` and `Sha_256` are one (RFC 8493, 2.4). */
export function plainChecksumName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

const algorithms: ReadonlyMap<string, string> = new Map(getHashes().map((name) => [plainChecksumName(name), name]));

/** Whether a checksum of this plain name can be computed here. */
export function canCompute(name: string): boolean {
  return algorithms.has(name);
}

/**
 * Several checksums of a file in one reading, a piece at a time whatever its size, by the plain names of their algorithms.
 * @throws Error for a name that `canCompute` does not know
 */
export function fileChecksums<Name extends string>(path: string, names: readonly Name[]): Record<Name, string> {
  const hashes = names.map((name) => createHash(algorithms.get(name) ?? name));
  const piece = Buffer.allocUnsafe(1 << 20);
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
      for (const hash of hashes) hash.update(piece.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
  return Object.fromEntries(names.map((name, index) => [name, hashes[index]?.digest('hex')])) as Record<Name, string>;
}
