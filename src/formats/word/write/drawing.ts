import type { WordChart } from '../model/word-document.ts';
import { chartId } from './part-names.ts';
import { element, namespaces, w } from './xml.ts';

/** English metric units in a pixel of 1/96 inch. */
const pixel = 9525;

/** The place of a chart, in a paragraph of its own, with its alternative text. */
export function drawingXml({ chart, number, width, height }: WordChart): string {
  const graphic = element(
    'a:graphic',
    { 'xmlns:a': namespaces.a },
    element(
      'a:graphicData',
      { uri: namespaces.c },
      element('c:chart', { 'xmlns:c': namespaces.c, 'r:id': chartId(number) }),
    ),
  );
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', { cx: width * pixel, cy: height * pixel }),
    element('wp:docPr', {
      id: number,
      name: `Diagram ${chart.id}`,
      descr: chart.alternativeText,
      title: chart.title,
    }),
    '<wp:cNvGraphicFramePr/>',
    graphic,
  );
  return `<w:p><w:pPr>${w('pStyle', 'Diagram')}</w:pPr><w:r><w:drawing>${inline}</w:drawing></w:r></w:p>`;
}
