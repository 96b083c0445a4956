import { mismatch } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import type { Platform } from '../platform.ts';

/** Bytes with a type and a name. Scripts see bytes as numbers from -128 to 127. */
export class Blob extends ServiceObject {
  static override readonly service: string = 'Utilities';
  private readonly bytes: Uint8Array;
  private type: string | null;
  private name: string | null;

  constructor(runtime: Platform, bytes: Uint8Array, type: string | null, name: string | null) {
    super(runtime);
    this.bytes = bytes;
    this.type = type;
    this.name = name;
  }

  /** For the emulator itself. */
  static contentOf({ bytes, type, name }: Blob): { bytes: Uint8Array; type: string | null; name: string | null } {
    return { bytes, type, name };
  }

  getBytes(): number[] {
    return signed(this.bytes);
  }

  getDataAsString(): string {
    return new TextDecoder().decode(this.bytes);
  }

  getContentType(): string | null {
    return this.type;
  }

  setContentType(type: string | null): this {
    this.type = type;
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }
}

export function bytesOf(value: unknown): Uint8Array {
  if (typeof value === 'string') return new TextEncoder().encode(value);
  if (Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= -128 && byte < 128))
    return Uint8Array.from(value, (byte: number) => byte & 255);
  throw mismatch('Utilities', [value]);
}

export function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
