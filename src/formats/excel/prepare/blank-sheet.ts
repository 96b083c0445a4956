import { columnLetters, lastRepeatedColumn, preparedRows, type TemplateSheet } from '../../../core/index.ts';
import { xmlPart } from '../../xml/xml-element.ts';
import type { NewSheet } from '../edit/new-sheet.ts';
import type { StyleEditor } from '../edit/style-editor.ts';
import { quoteSheetName } from '../output/cell-address.ts';
import { mainNamespace } from '../output/namespaces.ts';
import { element } from '../output/xml-element.ts';
import { cellReference } from '../read/cell-reference.ts';

/** A sheet as its template frames it, without cells: what stays when scrolling, filters, colours by content, paper. */
export function blankSheet(template: TemplateSheet, styles: StyleEditor): NewSheet {
  const { name, columns, filter, hasHeaders, frozenColumns, orientation, paper, pagesWide, tabColour } = template;
  const headers = `A1:${columnLetters(columns.length - 1)}1`;
  const quoted = quoteSheetName(name);
  return {
    name,
    xml: xmlPart(
      element('worksheet', { xmlns: mainNamespace }, [
        element('sheetPr', {}, [
          ...(tabColour === null ? [] : [element('tabColor', { rgb: `FF${tabColour}` })]),
          element('pageSetUpPr', { fitToPage: 1 }),
        ]),
        element('sheetViews', {}, element('sheetView', { workbookViewId: 0 }, hasHeaders ? pane(frozenColumns) : '')),
        element('sheetData', {}, ''),
        ...(filter ? [element('autoFilter', { ref: headers })] : []),
        ...highlights(template, styles),
        element('pageSetup', { paperSize: paper === 'A3' ? 8 : 9, orientation, fitToWidth: pagesWide, fitToHeight: 0 }),
        ...(hasHeaders
          ? [element('headerFooter', {}, element('oddFooter', {}, `&amp;L${name}&amp;RSida &amp;P av &amp;N`))]
          : []),
      ]),
    ),
    names: [
      ...(filter
        ? [{ name: '_xlnm._FilterDatabase', formula: `${quoted}!${absolute(columns.length)}`, hidden: true }]
        : []),
      ...(hasHeaders ? [{ name: '_xlnm.Print_Titles', formula: printTitles(template, quoted) }] : []),
    ],
  };
}

/** The headers on each page, and beside them the columns that stay where the sheet is wider than a page. */
function printTitles(template: TemplateSheet, quoted: string): string {
  const rows = `${quoted}!$1:$1`;
  const last = lastRepeatedColumn(template);
  return last === null ? rows : `${quoted}!$A:$${last},${rows}`;
}

function absolute(columns: number): string {
  return `$A$1:$${columnLetters(columns - 1)}$1`;
}

function pane(frozenColumns: number): string {
  const topLeftCell = cellReference({ row: 2, column: frozenColumns + 1 });
  const activePane = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft';
  return (
    element('pane', {
      xSplit: frozenColumns > 0 ? frozenColumns : undefined,
      ySplit: 1,
      topLeftCell,
      activePane,
      state: 'frozen',
    }) + element('selection', { pane: activePane, activeCell: topLeftCell, sqref: topLeftCell })
  );
}

function highlights({ highlights: wanted }: TemplateSheet, styles: StyleEditor): string[] {
  return wanted.map(({ column, fill, formula }, index) => {
    const letters = columnLetters(column - 1);
    const rule = element(
      'cfRule',
      { type: 'expression', dxfId: styles.differentialFormat({ fill }), priority: index + 1 },
      element('formula', {}, escapeFormula(formula)),
    );
    return element('conditionalFormatting', { sqref: `${letters}2:${letters}${preparedRows}` }, rule);
  });
}

function escapeFormula(formula: string): string {
  return formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
