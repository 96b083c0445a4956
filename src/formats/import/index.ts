export { importJson } from './import-json.ts';
export { importText } from './import-text.ts';
export { mapJson, mapOfJson } from './map-json.ts';
export { type MapRow, mapHeaders, mapOfRows, mapRows, mapSheetName } from './map-rows.ts';
export { sourceOfCsv } from './source-of-csv.ts';
export { sourcesOfWorkbook } from './sources-of-workbook.ts';
