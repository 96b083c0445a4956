export type StoreKind = 'document' | 'script' | 'user';

/** Properties and cache, as they outlive an execution. */
export class StoreModel {
  readonly properties: Readonly<Record<StoreKind, Map<string, string>>> = {
    document: new Map(),
    script: new Map(),
    user: new Map(),
  };
  readonly cache: Readonly<Record<StoreKind, Map<string, { text: string; until: number }>>> = {
    document: new Map(),
    script: new Map(),
    user: new Map(),
  };
}
