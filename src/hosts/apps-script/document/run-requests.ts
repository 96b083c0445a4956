import type { DocsRequest } from './docs-service.ts';
import type { Run } from './pieces.ts';

/** All of the look of a text that the add-on ever sets: what a request leaves out goes back to that of the paragraph. */
const allFields = 'bold,italic,underline,foregroundColor,backgroundColor,fontSize,link';

/** Takes every look away from a stretch that is not empty. */
export function plainLook(startIndex: number, endIndex: number, fontSize?: number): DocsRequest {
  const textStyle = fontSize === undefined ? {} : { fontSize: points(fontSize) };
  return { updateTextStyle: { range: { startIndex, endIndex }, textStyle, fields: allFields } };
}

/** The looks of those runs that have one, for a text that has none yet. */
export function styledRuns(runs: readonly Run[], at: number): DocsRequest[] {
  let start = at;
  return runs.flatMap((run) => {
    const range = { startIndex: start, endIndex: start + run.text.length };
    start = range.endIndex;
    const textStyle = lookOf(run);
    const fields = Object.keys(textStyle).join(',');
    return run.text === '' || fields === '' ? [] : [{ updateTextStyle: { range, textStyle, fields } }];
  });
}

function lookOf({ bold, italic, colour: ink, fill }: Run): object {
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(ink !== undefined && { foregroundColor: colour(ink) }),
    ...(fill !== undefined && { backgroundColor: colour(fill) }),
  };
}

export function insertText(index: number, text: string): DocsRequest {
  return { insertText: { text, location: { index } } };
}

export function points(magnitude: number): object {
  return { magnitude, unit: 'PT' };
}

/** @param hex six hexadecimal digits */
export function colour(hex: string): object {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return { color: { rgbColor: { red, green, blue } } };
}
