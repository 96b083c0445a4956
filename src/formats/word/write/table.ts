import { palette } from '../look/palette.ts';
import { cellMargin, tableLines } from '../look/styles.ts';
import type { WordParagraph, WordTable } from '../model/word-document.ts';
import { paragraphXml } from './paragraph.ts';
import { shadingXml } from './run.ts';
import { element, w } from './xml.ts';

/** A table with a repeated header row, rows that stay whole, and alternative text. */
export function tableXml({ title, description, widths, header, rows, verticalAlign }: WordTable): string {
  const cell = (paragraph: WordParagraph, column: number, align: string, fill: string | undefined): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/>${fill === undefined ? '' : shadingXml(fill)}` +
    `${align === 'top' ? '' : `<w:vAlign w:val="${align}"/>`}</w:tcPr>${paragraphXml(paragraph)}</w:tc>`;
  const headerCells = header.map((paragraph, column) => cell(paragraph, column, 'bottom', palette.headerFill));
  return element(
    'w:tbl',
    {},
    tableProperties(title, description, widths),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${headerCells.join('')}</w:tr>`,
    ...rows.map(({ mayBreak, cells }) => {
      const written = cells.map(({ paragraph, fill }, column) => cell(paragraph, column, verticalAlign, fill));
      return `<w:tr>${mayBreak ? '' : '<w:trPr><w:cantSplit/></w:trPr>'}${written.join('')}</w:tr>`;
    }),
  );
}

function tableProperties(title: string, description: string, widths: readonly number[]): string {
  const width = widths.reduce((sum, own) => sum + own, 0);
  return element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    borders,
    element('w:tblLayout', { 'w:type': 'fixed' }),
    margins,
    look,
    w('tblCaption', title),
    description === '' ? '' : w('tblDescription', description),
  );
}

/** Thickness in eighths of a point. */
function border(side: string, size: number, colour: string): string {
  return element(`w:${side}`, {
    'w:val': size === 0 ? 'none' : 'single',
    'w:sz': size,
    'w:space': 0,
    'w:color': colour,
  });
}

const borders = element(
  'w:tblBorders',
  {},
  border('top', tableLines.edge, palette.strongRule),
  border('left', 0, 'auto'),
  border('bottom', tableLines.edge, palette.strongRule),
  border('right', 0, 'auto'),
  border('insideH', tableLines.between, palette.rule),
  border('insideV', 0, 'auto'),
);

function margin(side: string, width: number): string {
  return element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
}

const margins = element(
  'w:tblCellMar',
  {},
  margin('top', cellMargin.edge),
  margin('left', cellMargin.side),
  margin('bottom', cellMargin.edge),
  margin('right', cellMargin.side),
);

/** The first row is a header, and there are no bands. */
const look = element('w:tblLook', {
  'w:val': '0620',
  'w:firstRow': 1,
  'w:lastRow': 0,
  'w:firstColumn': 0,
  'w:lastColumn': 0,
  'w:noHBand': 1,
  'w:noVBand': 1,
});
