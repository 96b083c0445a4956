import { enumeration } from '../execution/enums.ts';

export const sheetType = enumeration('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
export const protectionType = enumeration('ProtectionType', ['RANGE', 'SHEET']);
export const wrapStrategy = enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const interpolationType = enumeration('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']);
export const borderStyle = enumeration('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const chartType = enumeration('ChartType', [
  'AREA',
  'BAR',
  'BUBBLE',
  'COLUMN',
  'COMBO',
  'LINE',
  'PIE',
  'SCATTER',
  'TABLE',
]);
export const hiddenDimensionStrategy = enumeration('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_COLUMNS',
  'IGNORE_ROWS',
  'SHOW_BOTH',
]);
export const dataValidationCriteria = enumeration('DataValidationCriteria', [
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'DATE_IS_VALID_DATE',
  'NUMBER_BETWEEN',
  'CHECKBOX',
  'CUSTOM_FORMULA',
]);
