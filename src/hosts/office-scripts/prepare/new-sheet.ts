import { columnLetters, type Look, lastRepeatedColumn, type PreparedSheet, preparedRows } from '../../../core/index.ts';
import { type CellInput, cellInput } from '../write/cell-input.ts';
import { excelColour } from '../write/excel-colour.ts';
import { paintLooks } from '../write/paint-looks.ts';
import { writeValues } from '../write/write-blocks.ts';
import { dressColumn } from './new-columns.ts';

/** Paints a sheet that the workbook has not got, as its template has it. */
export function paintNewSheet(tab: ExcelScript.Worksheet, { template }: PreparedSheet): void {
  const { rows, columns, hasHeaders, frozenColumns, highlights, orientation, tabColour, name } = template;
  const inputs: CellInput[][] = [];
  const looks: (Look | undefined)[][] = [];
  for (const { cells, look } of rows) {
    const input: CellInput[] = columns.map(() => '');
    const looked: (Look | undefined)[] = columns.map(() => look);
    for (const cell of cells) {
      input[cell.column - 1] = cellInput(cell.value, false);
      looked[cell.column - 1] = cell.look ?? look;
    }
    inputs.push(input);
    looks.push(looked);
  }
  writeValues(tab, inputs);
  let position = 0;
  for (const column of columns) {
    dressColumn(tab, column, 1, position);
    position += 1;
  }
  paintLooks(tab, looks);
  if (hasHeaders && frozenColumns === 0) tab.getFreezePanes().freezeRows(1);
  else if (hasHeaders) tab.getFreezePanes().freezeAt(`A1:${columnLetters(frozenColumns - 1)}1`);
  if (tabColour !== null) tab.setTabColor(excelColour(tabColour));
  // Each new one goes before the others, and the first that holds is to decide.
  for (const { column, fill, formula } of [...highlights].reverse()) {
    const letters = columnLetters(column - 1);
    const cells = tab.getRange(`${letters}2:${letters}${preparedRows}`);
    const rule = cells.addConditionalFormat(ExcelScript.ConditionalFormatType.custom).getCustom();
    rule.getRule().setFormula(`=${formula}`);
    rule.getFormat().getFill().setColor(excelColour(fill));
  }
  const page = tab.getPageLayout();
  page.setOrientation(ExcelScript.PageOrientation[orientation]);
  page.setPaperSize(template.paper === 'A3' ? ExcelScript.PaperType.a3 : ExcelScript.PaperType.a4);
  page.setZoom({ horizontalFitToPages: template.pagesWide, verticalFitToPages: 0 });
  if (!hasHeaders) return;
  const last = lastRepeatedColumn(template);
  if (last !== null) page.setPrintTitleColumns(`$A:$${last}`);
  page.setPrintTitleRows('$1:$1');
  const texts = page.getHeadersFooters().getDefaultForAllPages();
  texts.setLeftFooter(name);
  texts.setRightFooter('Sida &P av &N');
}
