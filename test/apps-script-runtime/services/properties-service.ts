import { mismatch, ServiceError } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import type { Platform } from '../platform.ts';

/** Bytes of one value, and of all names and values of a store. */
const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

export class PropertiesService extends ServiceObject {
  static override readonly service: string = 'PropertiesService';

  getDocumentProperties(): Properties {
    return new Properties(this.runtime, this.runtime.store.properties.document);
  }

  getScriptProperties(): Properties {
    return new Properties(this.runtime, this.runtime.store.properties.script);
  }

  getUserProperties(): Properties {
    return new Properties(this.runtime, this.runtime.store.properties.user);
  }
}

export class Properties extends ServiceObject {
  static override readonly service: string = 'PropertiesService';
  private readonly entries: Map<string, string>;

  constructor(runtime: Platform, entries: Map<string, string>) {
    super(runtime);
    this.entries = entries;
  }

  getProperty(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.entries);
  }

  getKeys(): string[] {
    return [...this.entries.keys()];
  }

  setProperty(key: string, value: unknown): this {
    if (typeof key !== 'string' || value === null || value === undefined || typeof value === 'object')
      throw mismatch('PropertiesService.Properties.setProperty', [key, value]);
    return this.#put({ [key]: String(value) });
  }

  setProperties(values: Record<string, unknown>, deletesOthers = false): this {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    if (deletesOthers) this.entries.clear();
    return this.#put(texts);
  }

  deleteProperty(key: string): this {
    this.entries.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.entries.clear();
    return this;
  }

  #put(values: Readonly<Record<string, string>>): this {
    for (const value of Object.values(values))
      if (bytes(value) > largestValue) throw new ServiceError('Argument too large: value');
    const all = new Map([...this.entries, ...Object.entries(values)]);
    const size = [...all].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > largestStore)
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    for (const [key, value] of Object.entries(values)) this.entries.set(key, value);
    return this;
  }
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
