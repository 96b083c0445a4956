import exceljs from 'exceljs';
import { areaA1 } from '../sheets/area.ts';
import type { Cell, Look } from '../sheets/cell.ts';
import { automatic } from '../sheets/cell.ts';
import { isDateFormat } from '../sheets/number-format.ts';
import { RangePlace } from '../sheets/range-place.ts';
import type { RuleModel } from '../sheets/rule-model.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import type { SpreadsheetModel } from '../sheets/spreadsheet-model.ts';
import { civilOfSerial } from '../zones.ts';

/** Pixels of a character of the standard font in Excel. */
const characterWidth = 7;

/**
 * The spreadsheet as an Excel file, to look at and to read with other programs: values, formulas with their results, looks,
 * notes and dropdowns. Charts are left out.
 */
export async function saveSpreadsheet({ sheets }: SpreadsheetModel): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  for (const sheet of sheets) {
    const worksheet = workbook.addWorksheet(sheet.name, {
      state: sheet.hidden ? 'hidden' : 'visible',
      properties: sheet.tabColor === null ? {} : { tabColor: { argb: argb(sheet.tabColor) } },
      views: [
        {
          state: 'frozen',
          xSplit: sheet.frozenColumns,
          ySplit: sheet.frozenRows,
          showGridLines: !sheet.hiddenGridlines,
        },
      ],
    });
    for (const [column, width] of sheet.columnWidths) worksheet.getColumn(column).width = width / characterWidth;
    if (sheet.filter !== null) worksheet.autoFilter = areaA1(sheet.filter);
    fillCells(worksheet, sheet);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fillCells(worksheet: exceljs.Worksheet, sheet: SheetModel): void {
  for (const { row, column, cell } of sheet.usedCells()) {
    const target = worksheet.getCell(row, column);
    target.value = cellValue(cell);
    target.style = styleOf(cell.look);
    if (cell.note !== '') target.note = cell.note;
    const rule = cell.validation && validationOf(cell.validation);
    if (rule) target.dataValidation = rule;
  }
}

function cellValue({ content, formula, look }: Readonly<Cell>): exceljs.CellValue {
  const value = typeof content === 'number' && isDateFormat(look.format) ? new Date(civilOfSerial(content)) : content;
  if (formula !== '') return { formula: withCommas(formula.slice(1)), result: value };
  return value === '' ? null : value;
}

/** A spreadsheet of Google's takes a semicolon between arguments; a file has a comma. */
function withCommas(formula: string): string {
  return formula.replace(/"[^"]*"|;/g, (piece) => (piece === ';' ? ',' : piece));
}

function styleOf(look: Look): Partial<exceljs.Style> {
  const sides = Object.entries(look.borders).map(([side, colour]) => [
    side,
    { style: 'thin', color: { argb: argb(colour) } },
  ]);
  return {
    numFmt: look.format === automatic ? 'General' : look.format,
    font: {
      name: look.fontFamily,
      size: look.fontSize,
      bold: look.fontWeight === 'bold',
      italic: look.fontStyle === 'italic',
      color: { argb: argb(look.fontColor) },
    },
    alignment: {
      vertical: look.vertical as exceljs.Alignment['vertical'],
      wrapText: look.wrap === 'WRAP',
      ...(/left|center|right/.test(look.horizontal) && {
        horizontal: look.horizontal as exceljs.Alignment['horizontal'],
      }),
    },
    ...(look.background !== '#ffffff' && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(look.background) } },
    }),
    border: Object.fromEntries(sides),
  };
}

function validationOf({ criteria, values, allowInvalid }: RuleModel): exceljs.DataValidation | null {
  const [source] = values;
  const formula =
    criteria === 'VALUE_IN_LIST'
      ? `"${(source as readonly string[]).join(',')}"`
      : source instanceof RangePlace
        ? absolute(source)
        : null;
  return formula === null
    ? null
    : { type: 'list', allowBlank: true, formulae: [formula], showErrorMessage: !allowInvalid };
}

function absolute(range: RangePlace): string {
  const { sheet, area } = RangePlace.placeOf(range);
  return `'${sheet.name.replace(/'/g, "''")}'!${areaA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}
