import {
  type Inline,
  lightSigns,
  type TextRun as ReviewText,
  type Sign,
  type TableCell,
  type TrafficLight,
} from '../../../core/index.ts';
import { textLength } from '../look/font.ts';
import { breakEndlessRuns, hyphenate, keepIdsWhole, type TextPlace } from '../look/hyphenate.ts';
import { palette } from '../look/palette.ts';
import type { Run, RunLook } from '../model/word-document.ts';

/** Text as it stands in the document: line breaks inside it stay line breaks. */
export function text(content: string, look?: RunLook): Run {
  return { kind: 'text', text: keepIdsWhole(breakEndlessRuns(content)), ...(look && { look }) };
}

/** How a web address stands, for a reader who does not see colours too. */
export const linkLook: RunLook = { colour: palette.link, underline: true };

/** What Word opens when the text is followed. An address has no quotation mark in it. */
export function linkCode(address: string): string {
  return `HYPERLINK "${address}"`;
}

/** Icon and word of a traffic light or a trend, coloured. */
export function signRuns({ icon, word, colour }: Sign): Run[] {
  return iconAndText(icon, word, { colour });
}

/** Arial has all the signs; a program that had to find them elsewhere would make their lines taller. */
export function iconAndText(icon: string, content: string, look: RunLook): Run[] {
  return [
    { kind: 'text', text: icon, look: { ...look, bold: true, font: 'Arial' } },
    text(`\u00a0${content}`, { ...look, bold: true }),
  ];
}

/** What a cell shows as text, without its footnotes. */
export function plainText(cell: TableCell): string {
  if (typeof cell === 'string') return cell;
  return cell.map((inline) => (inline.kind === 'text' ? shownText(inline) : '')).join('');
}

function shownText({ text: content, light }: ReviewText): string {
  const icon = light === undefined ? undefined : iconOf(light);
  return icon === undefined ? content : `${icon}\u00a0${content}`;
}

/** Without a judgement there is nothing to tell apart, only a word in the background. */
function iconOf(light: TrafficLight): string | undefined {
  return light === 'ingen' ? undefined : lightSigns[light].icon;
}

/**
 * Content as runs. Its footnotes are added to those of the document, and numbered as they are met.
 * @param place where words too wide for their line get marks where they may break; left out: nowhere
 */
export function inlineRuns(content: readonly Inline[], footnotes: string[], place?: TextPlace): Run[] {
  const [only] = content;
  if (
    content.length === 1 &&
    only?.kind === 'text' &&
    only.light === undefined &&
    only.link === undefined &&
    place &&
    standsWhole(only, place)
  ) {
    // No line breaks in it: its ids keep the hyphens that people search for.
    return [{ kind: 'text', text: only.text, look: lookOf(only) }];
  }
  return content.flatMap((inline): Run[] => {
    if (inline.kind === 'text') return reviewTextRuns(inline, place);
    footnotes.push(inline.text);
    return [{ kind: 'footnote', number: footnotes.length }];
  });
}

/** Whether each line of it has room on a line. */
function standsWhole({ text: content, strong }: ReviewText, { room, size, isBold }: TextPlace): boolean {
  const isStrong = isBold || strong === true;
  return content.split('\n').every((line) => textLength(line, size, isStrong) <= room);
}

function lookOf({ strong, emphasis }: ReviewText): RunLook {
  return { ...(strong && { bold: strong }), ...(emphasis && { italics: emphasis }) };
}

function reviewTextRuns(run: ReviewText, place: TextPlace | undefined): Run[] {
  const { text: content, strong, light, link } = run;
  if (link !== undefined) return [{ kind: 'field', code: linkCode(link), result: content, look: linkLook }];
  const icon = light === undefined ? undefined : iconOf(light);
  const isBold = strong === true || icon !== undefined;
  const shown = place === undefined ? content : hyphenate(content, { ...place, isBold: isBold || place.isBold });
  const look = lookOf(run);
  if (light === undefined) return [text(shown, look)];
  const coloured = { ...look, colour: lightSigns[light].colour };
  return icon === undefined ? [text(shown, coloured)] : iconAndText(icon, shown, coloured);
}
