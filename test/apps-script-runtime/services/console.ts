import { ServiceObject } from '../execution/service-object.ts';

/** Writes to the log of executions. */
export class Console extends ServiceObject {
  static override readonly service: string = 'Console';

  log(...values: unknown[]): void {
    this.runtime.log.push(values.map(String).join(' '));
  }

  info(...values: unknown[]): void {
    this.log(...values);
  }

  warn(...values: unknown[]): void {
    this.log(...values);
  }

  error(...values: unknown[]): void {
    this.log(...values);
  }
}
