export { importJson } from './import-json.ts';
export { importText } from './import-text.ts';
export { sourceOfCsv } from './source-of-csv.ts';
export { sourcesOfWorkbook } from './sources-of-workbook.ts';
