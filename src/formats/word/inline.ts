import { FootnoteReferenceRun, Paragraph, type ParagraphChild, SoftHyphen, TextRun } from 'docx';
import { type Inline, lightSigns, type TextRun as ReviewText, type Sign, type TrafficLight } from '../../core/index.ts';
import { breakEndlessRuns, softenLongWords, softHyphen } from './soft-hyphens.ts';

type RunLook = Omit<ConstructorParameters<typeof TextRun>[0] & object, 'text' | 'children'>;

/** Text as runs, one a line, so that line breaks inside a cell stay line breaks; soft hyphens become Word's own. */
export const textRuns = (text: string, look: RunLook = {}): TextRun[] =>
  breakEndlessRuns(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, children: pieces(line), ...(index > 0 && { break: 1 }) }));

const pieces = (line: string): (string | SoftHyphen)[] =>
  line.split(softHyphen).flatMap((piece, index) => (index > 0 ? [new SoftHyphen(), piece] : [piece]));

/** Icon and word of a traffic light or a trend, coloured. */
export const signRuns = ({ icon, word, colour }: Sign): TextRun[] => iconAndText(icon, word, { color: colour });

/** Arial has all the signs; a program that had to find them elsewhere would make their lines taller. */
export const iconAndText = (icon: string, text: string, look: RunLook): TextRun[] => [
  new TextRun({ ...look, bold: true, font: 'Arial', text: icon }),
  ...textRuns(`\u00a0${text}`, { ...look, bold: true }),
];

/** What a stretch of content shows as text, without its footnotes. */
export const plainText = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.kind === 'text' ? shownText(inline) : '')).join('');

const shownText = ({ text, light }: ReviewText): string => {
  const icon = light === undefined ? undefined : iconOf(light);
  return icon === undefined ? text : `${icon}\u00a0${text}`;
};

/** Without a judgement there is nothing to tell apart, only a word in the background. */
const iconOf = (light: TrafficLight): string | undefined => (light === 'ingen' ? undefined : lightSigns[light].icon);

/** @param longestWord in letters; longer words get marks where they may break */
export const inlineRuns = (content: readonly Inline[], longestWord = Number.POSITIVE_INFINITY): ParagraphChild[] =>
  content.flatMap((inline): ParagraphChild[] =>
    inline.kind === 'footnote'
      ? [footnoteReference(inline.text)]
      : reviewTextRuns({ ...inline, text: softenLongWords(inline.text, longestWord) }),
  );

const reviewTextRuns = ({ text, strong, emphasis, light }: ReviewText): TextRun[] => {
  const look = { ...(strong && { bold: true }), ...(emphasis && { italics: true }) };
  if (light === undefined) return textRuns(text, look);
  const icon = iconOf(light);
  const coloured = { ...look, color: lightSigns[light].colour };
  return icon === undefined ? textRuns(text, coloured) : iconAndText(icon, text, coloured);
};

const footnoteReference = (text: string): FootnoteReferenceRun =>
  new FootnoteReferenceRun({
    children: [new Paragraph({ style: 'FootnoteText', children: textRuns(` ${text}`) })],
  });
