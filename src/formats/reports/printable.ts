const controlCharacters = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/**
 * Text from a workbook or a file name as it may be shown on a terminal: on one line, without the control characters that could
 * move the cursor, colour the screen or turn the direction of writing.
 */
export function printable(text: string): string {
  return text.replace(controlCharacters, ' ').trim();
}
