import { palette } from '../../look/palette.ts';
import { font } from '../../look/style.ts';
import { element } from '../xml.ts';

/** An element of a chart that holds one value. */
export function c(name: string, val: string | number): string {
  return element(`c:${name}`, { val });
}

export function fillXml(colour: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour }));
}

/** A thin line, in English metric units. */
export function lineXml(colour: string): string {
  return element('a:ln', { w: 9525 }, fillXml(colour));
}

/** Neither ground nor edge. */
export const unpainted = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

/** How letters look in the chart, in hundredths of a point. */
function letters(tag: string, colour: string, isBold: boolean): string {
  const look = fillXml(colour) + element('a:latin', { typeface: font }) + element('a:cs', { typeface: font });
  return element(tag, { sz: 900, b: isBold ? 1 : 0 }, look);
}

export function textLook(language: string, colour: string = palette.text, isBold = false): string {
  const paragraph = element('a:pPr', {}, letters('a:defRPr', colour, isBold));
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p>${paragraph}${element('a:endParaRPr', { lang: language })}</a:p></c:txPr>`;
}

/** A title in words. @param text is XML already */
export function titleXml(text: string, language: string): string {
  const paragraph = element('a:pPr', {}, letters('a:defRPr', palette.text, false));
  const run = `<a:r>${element('a:rPr', { lang: language, sz: 900, b: 0 }, fillXml(palette.text))}<a:t>${text}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${paragraph}${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
