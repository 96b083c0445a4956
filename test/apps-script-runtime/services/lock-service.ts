import { ServiceError } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import type { Platform } from '../platform.ts';
import type { LockKind } from './lock-model.ts';

export class LockService extends ServiceObject {
  static override readonly service: string = 'LockService';

  getDocumentLock(): Lock {
    return new Lock(this.runtime, 'document');
  }

  getScriptLock(): Lock {
    return new Lock(this.runtime, 'script');
  }

  getUserLock(): Lock {
    return new Lock(this.runtime, 'user');
  }
}

export class Lock extends ServiceObject {
  static override readonly service: string = 'LockService';
  private readonly kind: LockKind;

  constructor(runtime: Platform, kind: LockKind) {
    super(runtime);
    this.kind = kind;
  }

  /** @param patience milliseconds; the time is waited even when the lock does not become free */
  tryLock(patience: number): boolean {
    const { locks, clock, execution } = this.runtime;
    const wait = Math.max(0, locks.freeAt(this.kind, execution) - clock);
    this.runtime.pass(Math.min(wait, patience));
    if (wait > patience) return false;
    locks.take(this.kind, execution);
    return true;
  }

  waitLock(patience: number): void {
    if (!this.tryLock(patience))
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.runtime.locks.has(this.kind, this.runtime.execution);
  }

  releaseLock(): void {
    this.runtime.locks.release(this.kind, this.runtime.execution);
  }
}
