import { createHash } from 'node:crypto';

/** The SHA-256 checksum (FIPS 180-4) in hexadecimal digits of lower case, counted by OpenSSL; a text's as UTF-8. */
export function sha256Hex(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
