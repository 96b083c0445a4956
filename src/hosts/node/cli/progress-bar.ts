const width = 24;

/**
 * A line that tells how far a long job has come and about how long is left; nothing where standard error is no terminal.
 * @param now milliseconds, from any start
 */
export class ProgressBar {
  private readonly total: number;
  private readonly now: () => number;
  private readonly start: number;
  private done = 0;

  constructor(total: number, now: () => number = () => performance.now()) {
    this.total = total;
    this.now = now;
    this.start = now();
    this.show();
  }

  /** One more is done; what `tell` prints is left above the bar. */
  advance(tell: () => void): void {
    this.done++;
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    tell();
    this.show();
  }

  private show(): void {
    if (!process.stderr.isTTY || this.done === this.total) return;
    process.stderr.write(progressText(this.done, this.total, this.now() - this.start));
  }
}

/**
 * How far and how long: `[██████░░░░░░] 50 av 200, cirka 3 min kvar`. Nothing is guessed before the first is done.
 * @param elapsed milliseconds
 */
export function progressText(done: number, total: number, elapsed: number): string {
  const filled = Math.floor((done / total) * width);
  const left = done === 0 ? '' : `, ${timeLeft((elapsed / done) * (total - done))} kvar`;
  return `[${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${done} av ${total}${left}`;
}

function timeLeft(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 90) return `cirka ${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `cirka ${Math.round(seconds / 60)} min` : `cirka ${Math.round(seconds / 3600)} h`;
}
