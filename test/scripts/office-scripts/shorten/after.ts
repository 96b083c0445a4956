import { narrow } from '../../../../scripts/office-scripts/bundle/narrow.ts';
import { edited, parsed, type Step } from '../../../../scripts/office-scripts/bundle/shorten/edits.ts';

/** A narrow script after one step, without its last line break. */
export function after(step: Step, code: string): string {
  const whole = narrow(code);
  return edited(whole, step(parsed(whole))).trimEnd();
}

/** What the core holds of such a script. */
export function inCore(code: string): string {
  return `function makeCore(){${code}}`;
}
