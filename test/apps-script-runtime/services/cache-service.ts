import { ServiceError } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import type { Platform } from '../platform.ts';
import type { StoreModel } from './store-model.ts';

const longestKey = 250;
const largestValue = 100 * 1024;
const mostEntries = 1000;
/** What stays, longest-lived first, when there are too many. */
const keptEntries = 900;
const longestSeconds = 21_600;

type Entries = StoreModel['cache']['document'];

export class CacheService extends ServiceObject {
  static override readonly service: string = 'CacheService';

  getDocumentCache(): Cache {
    return new Cache(this.runtime, this.runtime.store.cache.document);
  }

  getScriptCache(): Cache {
    return new Cache(this.runtime, this.runtime.store.cache.script);
  }

  getUserCache(): Cache {
    return new Cache(this.runtime, this.runtime.store.cache.user);
  }
}

export class Cache extends ServiceObject {
  static override readonly service: string = 'CacheService';
  private readonly entries: Entries;

  constructor(runtime: Platform, entries: Entries) {
    super(runtime);
    this.entries = entries;
  }

  get(key: string): string | null {
    if (this.runtime.options.forgetsCache === true) return null;
    const entry = this.entries.get(key);
    return entry && entry.until > this.runtime.clock ? entry.text : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
  }

  put(key: string, value: string, seconds = 600): void {
    if (key.length > longestKey) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(value) > largestValue) throw new ServiceError('Argument too large: value');
    if (seconds < 1 || seconds > longestSeconds) throw new ServiceError('Invalid argument: expirationInSeconds');
    this.entries.set(key, { text: String(value), until: this.runtime.clock + seconds * 1000 });
    if (this.entries.size > mostEntries) this.#shrink();
  }

  putAll(values: Record<string, string>, seconds = 600): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  remove(key: string): void {
    this.entries.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.entries.delete(key);
  }

  #shrink(): void {
    const byLife = [...this.entries].sort(([, a], [, b]) => b.until - a.until);
    for (const [key] of byLife.slice(keptEntries)) this.entries.delete(key);
  }
}
