import scslre from 'scslre';
import { ambiguityOf } from './ambiguous-loops.ts';
import { type Pattern, positionAutomata } from './position-automaton.ts';

/** How the time that a pattern takes grows with the text, in a few words, when it is more than in step with it; else `undefined`. */
export function slownessOf({ source, flags }: Pattern): string | undefined {
  try {
    const ambiguities = positionAutomata({ source, flags }).map(ambiguityOf);
    const { reports } = scslre.analyse({ source, flags });
    if (ambiguities.includes('exponential') || reports.some(({ exponential }) => exponential)) {
      return 'takes time that doubles with each character';
    }
    if (ambiguities.includes('polynomial') || reports.length > 0) {
      return 'takes time that grows with the square of the text, or worse';
    }
    return undefined;
  } catch (error) {
    return `cannot be judged (${error instanceof Error ? error.message : error})`;
  }
}
