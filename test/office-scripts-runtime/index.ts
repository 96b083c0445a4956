export { loadWorkbook } from './load-workbook.ts';
export { type LoadedScript, loadAsynchronously, loadScript, runScript } from './run-script.ts';
export { saveWorkbook } from './save-workbook.ts';
export { contentsOf, type WorkbookModel } from './workbook-model.ts';
