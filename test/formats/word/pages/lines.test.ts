import { textLength } from '../../../../src/formats/word/look/font.ts';
import { styles } from '../../../../src/formats/word/look/styles.ts';
import type { Run } from '../../../../src/formats/word/model/word-document.ts';
import { breakLines } from '../../../../src/formats/word/pages/lines.ts';

const style = styles.Normal;
/** A line as wide as so many digits of plain text. */
function room(digits: number): number {
  return textLength('0'.repeat(digits), style.size) + 1;
}

function lines(text: string, digits: number): number {
  return breakLines([{ kind: 'text', text }], style, room(digits)).length;
}

describe('the lines of a paragraph', () => {
  test.each([
    ['nothing', '', 10, 1],
    ['what fits', '0000 0000', 9, 1],
    ['words that do not fit beside each other', '0000 0000', 8, 2],
    ['a space at the end of a line, which takes no room', '00000000 0', 8, 2],
    ['line breaks', '0\n0\n0', 10, 3],
    ['a word wider than its line, which breaks anywhere', '0'.repeat(25), 10, 3],
    ['a hyphen, after which a line may break', 'aaaaa-aaaaa', 7, 2],
    ['a hyphen before a digit, after which it may not', '2025-12-31 2025', 11, 2],
    ['a soft hyphen, where the hyphen fits', '00000\u00ad00000', 6, 2],
    ['a no-break space, which holds words together', '00 00\u00a000', 6, 2],
    ['an invisible place to break', '00000\u200b00000', 6, 2],
  ])('%s', (_, text, digits, expected) => {
    expect(lines(text, digits)).toBe(expected);
  });

  test('are as tall as their largest text', () => {
    const runs: Run[] = [
      { kind: 'text', text: '0 ' },
      { kind: 'text', text: '0', look: { size: 44 } },
    ];
    const [line] = breakLines(runs, style, room(20));
    const [plain] = breakLines(runs.slice(0, 1), style, room(20));
    expect(line?.height).toBeCloseTo(2 * (plain?.height ?? 0), -1);
  });

  test('know the footnotes that are anchored in them', () => {
    const runs: Run[] = [
      { kind: 'text', text: '0000 ' },
      { kind: 'text', text: '0000' },
      { kind: 'footnote', number: 7 },
    ];
    expect(breakLines(runs, style, room(6)).map(({ notes }) => notes)).toEqual([[], [7]]);
  });
});
