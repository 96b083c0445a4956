export { importJson } from './import-json.ts';
export { importText } from './import-text.ts';
export { mapOfFile } from './map-of-file.ts';
export { mapWorkbook } from './map-workbook.ts';
export { isTextList, type ReadList, readList, requireDifferentNames } from './read-list.ts';
export { goneText, nothingToTakeIn, otherShapeText, rowsText, takenInText } from './take-in-texts.ts';
