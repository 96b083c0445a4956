import { createHash, randomUUID } from 'node:crypto';
import { enumeration, isEnumValue } from '../execution/enums.ts';
import { mismatch } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import { Blob, bytesOf, signed } from './blob.ts';
import { formatDate } from './format-date.ts';

const digestAlgorithm = enumeration('DigestAlgorithm', ['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const charset = enumeration('Charset', ['US_ASCII', 'UTF_8']);

export class Utilities extends ServiceObject {
  static override readonly service: string = 'Utilities';

  get DigestAlgorithm() {
    return digestAlgorithm;
  }

  get Charset() {
    return charset;
  }

  formatDate(date: unknown, zone: string, pattern: string): string {
    if (!(date instanceof Date) || typeof zone !== 'string' || typeof pattern !== 'string')
      throw mismatch('Utilities.formatDate', [date, zone, pattern]);
    return formatDate(date.getTime(), zone, pattern);
  }

  computeDigest(algorithm: unknown, value: unknown, _charset?: unknown): number[] {
    if (!isEnumValue(algorithm, 'DigestAlgorithm')) throw mismatch('Utilities.computeDigest', [algorithm, value]);
    const name = algorithm.label.toLowerCase().replace('_', '');
    return signed(createHash(name).update(bytesOf(value)).digest());
  }

  base64Encode(value: unknown): string {
    return Buffer.from(bytesOf(value)).toString('base64');
  }

  base64EncodeWebSafe(value: unknown): string {
    return this.base64Encode(value).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(text: string): number[] {
    return signed(Buffer.from(text, 'base64'));
  }

  newBlob(value: unknown, type: string | null = null, name: string | null = null): Blob {
    return new Blob(this.runtime, bytesOf(value), type ?? (typeof value === 'string' ? 'text/plain' : null), name);
  }

  getUuid(): string {
    return randomUUID();
  }

  sleep(milliseconds: number): void {
    this.runtime.pass(milliseconds);
  }
}
