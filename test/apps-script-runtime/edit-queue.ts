import type { Runtime } from './runtime.ts';
import { typeIn } from './script-runs.ts';
import type { CellContent } from './sheets/cell.ts';

/** Edits that wait while the check of another runs; Google drops what comes after them. */
const mostWaiting = 2;

/** A person who types without waiting for the checks of what was typed before. */
export class EditQueue {
  /** Edits that no check was told of. */
  dropped = 0;
  private readonly runtime: Runtime;
  private readonly waiting: (() => void)[] = [];
  private isChecking = false;

  constructor(runtime: Runtime) {
    this.runtime = runtime;
  }

  /** Types or pastes, also while a check runs. The check follows, later, or never. */
  type(sheetName: string, address: string, typed: string | readonly (readonly CellContent[])[]): void {
    const check = typeIn(this.runtime, sheetName, address, typed);
    if (!this.isChecking) this.#checkAll(check);
    else if (this.waiting.length < mostWaiting) this.waiting.push(check);
    else this.dropped += 1;
  }

  #checkAll(first: () => void): void {
    this.isChecking = true;
    for (let check: (() => void) | undefined = first; check !== undefined; check = this.waiting.shift()) check();
    this.isChecking = false;
  }
}
