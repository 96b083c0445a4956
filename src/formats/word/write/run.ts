import { escapeXml } from '../../xml/write-xml.ts';
import type { Run, RunLook } from '../model/word-document.ts';
import { element, w } from './xml.ts';

/** What stands for itself in the text of a run and is an element in the file. */
const signs: Readonly<Record<string, string>> = {
  '\n': '<w:br/>',
  '\t': '<w:tab/>',
  '\u00ad': '<w:softHyphen/>',
  '\u2011': '<w:noBreakHyphen/>',
};

const hasSigns = /[\n\t\u00ad\u2011]/;
const eachSign = /([\n\t\u00ad\u2011])/;

/** Blanks that a reader may take away unless it is told to keep them (XML 1.0, 2.10): said only where there are any, since there are many texts. */
const needsKeeping = /^\s|\s$|\s\s/;

const noLook = {};

export function runXml(run: Run): string {
  switch (run.kind) {
    case 'text':
      return textXml(run.text, run.look);
    case 'field':
      return fieldXml(run.code, run.result, run.look);
    case 'footnote':
      return `<w:r>${footnoteMark}<w:footnoteReference w:id="${run.number}"/></w:r>`;
  }
}

export const footnoteMark = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';

/** A run of text, in which line breaks, tabs and hyphens of their own kinds become what Word has for them. */
export function textXml(text: string, look: RunLook = noLook): string {
  return `<w:r>${lookXml(look)}${hasSigns.test(text) ? text.split(eachSign).map(pieceXml).join('') : pieceXml(text)}</w:r>`;
}

function pieceXml(piece: string): string {
  if (piece === '') return '';
  const sign = piece.length === 1 ? signs[piece] : undefined;
  return sign ?? `<w:t${needsKeeping.test(piece) ? ' xml:space="preserve"' : ''}>${escapeXml(piece)}</w:t>`;
}

/**
 * What Word counts itself when it is asked to, with what stands there until then. Without `separate` some programs take no heed of
 * the latter.
 */
export function fieldXml(code: string, result: string, look: RunLook = noLook): string {
  return [
    fieldMark('begin'),
    `<w:r><w:instrText xml:space="preserve"> ${escapeXml(code)} </w:instrText></w:r>`,
    fieldMark('separate'),
    result === '' ? '' : `<w:r>${lookXml(look)}<w:t>${escapeXml(result)}</w:t></w:r>`,
    fieldMark('end'),
  ].join('');
}

export function fieldMark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

function lookXml({ bold, italics, underline, colour, size, font, fill }: RunLook): string {
  const look = [
    font === undefined ? '' : fontXml(font),
    bold ? '<w:b/><w:bCs/>' : '',
    italics ? '<w:i/><w:iCs/>' : '',
    colour === undefined ? '' : w('color', colour),
    size === undefined ? '' : w('sz', size) + w('szCs', size),
    underline ? w('u', 'single') : '',
    fill === undefined ? '' : shadingXml(fill),
  ].join('');
  return look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
}

export function fontXml(name: string): string {
  return element('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:eastAsia': name, 'w:cs': name });
}

export function shadingXml(fill: string): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
}
