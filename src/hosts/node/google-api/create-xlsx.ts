import ExcelJS, { type Workbook } from 'exceljs';
import { exportSheetName } from '../../../core/index.ts';
import { normalizeZip } from '../../../formats/zip/index.ts';
import { orderFontParts } from '../templates/mend-styles.ts';
import { addSheet } from './add-sheet.ts';
import { checkForExcel } from './check-for-excel.ts';
import type { Spreadsheet } from './connect.ts';
import { gridTabs } from './spreadsheet-state.ts';
import { isUndoTab } from './undo/undo-log.ts';

/** Everything of a spreadsheet that its .xlsx is made from. */
export const exportFields =
  'properties.title,sheets(properties(sheetId,title,sheetType,hidden,gridProperties(frozenRowCount,frozenColumnCount)),merges,basicFilter.range,data(startRow,startColumn,columnMetadata(pixelSize,hiddenByUser),rowMetadata(pixelSize,hiddenByUser),rowData.values(userEnteredValue,effectiveValue,userEnteredFormat(backgroundColorStyle,horizontalAlignment,verticalAlignment,wrapStrategy,textFormat(bold,italic,strikethrough,underline,fontSize,foregroundColorStyle)),effectiveFormat.numberFormat,hyperlink,note,dataValidation)))';

/**
 * An .xlsx with the values, dates, notes, dropdowns, number formats, colours, widths, frozen rows and hidden tabs of a spreadsheet that
 * was read with {@link EXPORT_FIELDS}. A formula is its result: Excel calculates in another way, and nothing that is counted out
 * is read back. The same spreadsheet gives the same bytes.
 *
 * @throws HostError `not-for-excel` or `cell-too-long` with all that Excel cannot hold
 */
export async function createXlsx(spreadsheet: Spreadsheet): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Ledningens genomgång';
  workbook.title = spreadsheet.properties?.title ?? '';
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  const tabs = gridTabs(spreadsheet.sheets).filter(({ properties }) => {
    const title = properties?.title ?? '';
    return title !== exportSheetName && !isUndoTab(title);
  });
  checkForExcel(spreadsheet.properties?.title ?? '', tabs);
  for (const tab of tabs) addSheet(workbook, tab);
  showFirst(workbook);
  return normalizeZip(new Uint8Array(await workbook.xlsx.writeBuffer()), { 'xl/styles.xml': orderFontParts });
}

/** Opens the workbook at its first visible tab. */
function showFirst(workbook: Workbook): void {
  const activeTab = workbook.worksheets.findIndex(({ state }) => state !== 'hidden');
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab, visibility: 'visible' }];
}
