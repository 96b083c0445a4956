export type { CellDate, CellValue, Sheet, Workbook } from './workbook/workbook.ts';
