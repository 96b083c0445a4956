import { createHash } from 'node:crypto';

/** The checksums that the program writes. */
export type ChecksumName = 'sha256' | 'sha512';

/** Lower-case hexadecimal; a text's as UTF-8. */
export function checksumOf(content: Uint8Array | string, name: ChecksumName = 'sha256'): string {
  return createHash(name).update(content).digest('hex');
}
