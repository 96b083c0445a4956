const progressKey = 'progress';
/** Seconds that the last word of a run is remembered. */
const remembered = 600;

/** How far a run has come. */
export interface Progress {
  readonly task: string;
  readonly done: number;
  readonly all: number;
}

/** Tells how far a run has come, for a page that asks. */
export function showProgress(task: string, done: number, all: number): void {
  const progress: Progress = { task, done, all };
  CacheService.getDocumentCache()?.put(progressKey, JSON.stringify(progress), remembered);
}

/** `null` = nothing is running, as far as is known. */
export function progressNow(): Progress | null {
  const text = CacheService.getDocumentCache()?.get(progressKey) ?? null;
  return text === null ? null : (JSON.parse(text) as Progress);
}

export function endProgress(): void {
  CacheService.getDocumentCache()?.remove(progressKey);
}
