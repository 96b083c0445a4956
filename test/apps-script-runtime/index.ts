/** Apps Script without Google; see README.md for its use and for how sure each behaviour is. */

export { EditQueue } from './edit-queue.ts';
export type { RuntimeOptions } from './platform.ts';
export { Runtime } from './runtime.ts';
export {
  callCustomFunction,
  callFromClient,
  clickMenu,
  enterCustomFunction,
  open,
  runTrigger,
  triggerEdit,
} from './script-runs.ts';
export { SpreadsheetModel, type SpreadsheetOptions } from './sheets/spreadsheet-model.ts';
export { loadSpreadsheet } from './xlsx/load-spreadsheet.ts';
export { saveSpreadsheet } from './xlsx/save-spreadsheet.ts';
export { toWorkbook } from './xlsx/to-workbook.ts';
