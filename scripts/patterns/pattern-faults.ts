import { findPatterns } from './find-patterns.ts';
import { slownessOf } from './slowness-of.ts';

const advice =
  'Let nothing repeat that what stands before or after it can match too, bound what repeats ({1,60}), or read the text sign by sign; docs/decisions/0015-patterns-in-linear-time.md tells more.';

/** What is wrong with the regular expressions of a TypeScript file, a line each, with the place and what to do. */
export function patternFaults(path: string, text: string): string[] {
  return findPatterns(text).flatMap(({ line, source, flags }) => {
    if (flags === undefined) {
      return `${path}:${line}: ${source} is put together when the program runs, so that its time cannot be checked. Write it out as a literal, or look for the words with indexOf.`;
    }
    const slowness = slownessOf({ source, flags });
    return slowness === undefined ? [] : `${path}:${line}: /${source}/${flags} ${slowness}. ${advice}`;
  });
}
