export type LockKind = 'document' | 'script' | 'user';

/** Who holds the locks: an execution, or somebody else until a moment. */
export class LockModel {
  /** Locks that the script held when it opened a dialog, and so lost. */
  lostOverDialogs = 0;
  private readonly held = new Map<LockKind, object>();
  private readonly others = new Map<LockKind, number>();

  /** Another execution takes a lock and gives it back at a moment (milliseconds since 1970). */
  holdByOther(kind: LockKind, until = Number.POSITIVE_INFINITY): void {
    this.others.set(kind, until);
  }

  releaseByOther(kind: LockKind): void {
    this.others.delete(kind);
  }

  /** When the lock becomes free for an execution; in the past = it is. One that began earlier does not go on until this one has ended. */
  freeAt(kind: LockKind, execution: object): number {
    const holder = this.held.get(kind);
    if (holder !== undefined && holder !== execution) return Number.POSITIVE_INFINITY;
    return this.others.get(kind) ?? Number.NEGATIVE_INFINITY;
  }

  take(kind: LockKind, execution: object): void {
    this.others.delete(kind);
    this.held.set(kind, execution);
  }

  release(kind: LockKind, execution: object): void {
    if (this.has(kind, execution)) this.held.delete(kind);
  }

  has(kind: LockKind, execution: object): boolean {
    return this.held.get(kind) === execution;
  }

  loseOverDialog(execution: object): void {
    this.lostOverDialogs += this.releaseAll(execution);
  }

  /** Returns how many it held. */
  releaseAll(execution: object): number {
    const own = [...this.held].filter(([, holder]) => holder === execution);
    for (const [kind] of own) this.held.delete(kind);
    return own.length;
  }
}
