export { checkMap } from './check-map.ts';
export { mapJson, mapOfJson } from './map-json.ts';
export { type MapRow, mapHeaders, mapOfRows, mapRows, mapSheetName } from './map-rows.ts';
