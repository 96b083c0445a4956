export type LockKind = 'document' | 'script' | 'user';

/** Who holds the locks: the running execution, or somebody else until a moment. */
export class LockModel {
  /** Locks that the script held when it opened a dialog, and so lost. */
  lostOverDialogs = 0;
  private readonly held = new Set<LockKind>();
  private readonly others = new Map<LockKind, number>();

  /** Another execution takes a lock and gives it back at a moment (milliseconds since 1970). */
  holdByOther(kind: LockKind, until = Number.POSITIVE_INFINITY): void {
    this.others.set(kind, until);
  }

  releaseByOther(kind: LockKind): void {
    this.others.delete(kind);
  }

  /** When the lock becomes free; in the past = it is. */
  freeAt(kind: LockKind): number {
    return this.others.get(kind) ?? Number.NEGATIVE_INFINITY;
  }

  take(kind: LockKind): void {
    this.others.delete(kind);
    this.held.add(kind);
  }

  release(kind: LockKind): void {
    this.held.delete(kind);
  }

  has(kind: LockKind): boolean {
    return this.held.has(kind);
  }

  loseOverDialog(): void {
    this.lostOverDialogs += this.held.size;
    this.held.clear();
  }

  releaseAll(): void {
    this.held.clear();
  }
}
