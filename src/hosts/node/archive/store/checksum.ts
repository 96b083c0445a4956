import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

export type ChecksumName = 'sha256' | 'sha512';

export const checksumNames: readonly ChecksumName[] = ['sha256', 'sha512'];

/** Lower-case hexadecimal. */
export function checksumOf(content: Uint8Array | string, name: ChecksumName = 'sha256'): string {
  return createHash(name).update(content).digest('hex');
}

/** Several checksums of a file in one reading, a piece at a time whatever its size. */
export function fileChecksums<Name extends ChecksumName>(path: string, names: readonly Name[]): Record<Name, string> {
  const hashes = names.map((name) => createHash(name));
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
