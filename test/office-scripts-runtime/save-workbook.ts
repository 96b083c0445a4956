import exceljs from 'exceljs';
import { cellAddress } from '../../src/core/index.ts';
import { normalizeZip } from '../../src/formats/zip/index.ts';
import type { Area, CellLook, CellModel, TabModel, WorkbookModel } from './workbook-model.ts';

const characterWidth = 5.25;

/** The workbook as an Excel file, to look at and to read with other programs. Charts are left out. */
export async function saveWorkbook({ tabs, date1904 }: WorkbookModel): Promise<Uint8Array> {
  const file = new exceljs.Workbook();
  file.properties.date1904 = date1904;
  file.created = new Date(0);
  file.modified = new Date(0);
  for (const tab of tabs) saveTab(file, tab);
  return normalizeZip(new Uint8Array(await file.xlsx.writeBuffer()), {});
}

function saveTab(file: exceljs.Workbook, tab: TabModel): void {
  const { frozen, gridlines, colour, print } = tab;
  const sheet = file.addWorksheet(tab.name, {
    ...(colour !== '' && { properties: { tabColor: { argb: argb(colour) } } }),
    views: [{ state: 'frozen', ySplit: frozen.rows, xSplit: frozen.columns, showGridLines: gridlines }],
    ...(Object.keys(print).length > 0 && { pageSetup: pageSetupOf(print) }),
  });
  for (const [column, points] of tab.widths) sheet.getColumn(column + 1).width = points / characterWidth;
  for (const [row, cells] of tab.cells) {
    for (const [column, cell] of cells) {
      const target = sheet.getCell(row + 1, column + 1);
      target.value = contentOf(cell);
      target.style = styleOf(cell);
    }
  }
  for (const [row, points] of tab.heights) sheet.getRow(row + 1).height = points;
  for (const area of tab.merges) sheet.mergeCells(rangeOf(area));
  for (const { areas, lower, upper, colour: bar } of tab.bars)
    for (const area of areas) addBars(sheet, area, [lower, upper], bar);
}

function pageSetupOf({ orientation, paper, zoom, area, titleRows }: TabModel['print']): Partial<exceljs.PageSetup> {
  const { horizontalFitToPages } = zoom as ExcelScript.PageLayoutZoom;
  return {
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    paperSize: (paper === 'A3' ? 8 : 9) as exceljs.PaperSize,
    fitToPage: true,
    fitToWidth: horizontalFitToPages ?? 0,
    fitToHeight: 0,
    // exceljs puts a dollar sign before each column itself.
    ...(area !== undefined && { printArea: String(area).replace(/\d+/g, '$$$&') }),
    ...(titleRows !== undefined && { printTitlesRow: String(titleRows).replaceAll('$', '') }),
  };
}

function contentOf({ value, formula }: CellModel): exceljs.CellValue {
  if (formula === '') return value === '' ? null : value;
  return { formula: formula.slice(1), result: value };
}

function styleOf({ format, look }: CellModel): Partial<exceljs.Style> {
  const { bold, underline, size, ink, fill, lines } = look;
  return {
    numFmt: format,
    font: {
      name: 'Calibri',
      size: size ?? 11,
      bold: bold ?? false,
      underline: underline ?? false,
      ...(ink && { color: { argb: argb(ink) } }),
    },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } } }),
    alignment: alignmentOf(look),
    ...(lines && { border: bordersOf(lines) }),
  };
}

function bordersOf(lines: NonNullable<CellLook['lines']>): Partial<exceljs.Borders> {
  const drawn = Object.entries(lines).map(([side, colour]) => [side, { style: 'thin', color: { argb: argb(colour) } }]);
  return Object.fromEntries(drawn) as Partial<exceljs.Borders>;
}

function alignmentOf({ wrap, horizontal, vertical, indent }: CellLook): Partial<exceljs.Alignment> {
  return {
    wrapText: wrap ?? false,
    ...(horizontal && { horizontal: horizontal.toLowerCase() as 'left' }),
    ...(vertical && { vertical: vertical === 'Center' ? 'middle' : (vertical.toLowerCase() as 'top') }),
    ...(indent && { indent }),
  };
}

function addBars(sheet: exceljs.Worksheet, area: Area, bounds: readonly string[], colour: string): void {
  const cfvo = bounds.map((bound) =>
    /^[\d.]+$/.test(bound) ? { type: 'num', value: Number(bound) } : { type: 'max' },
  );
  sheet.addConditionalFormatting({
    ref: rangeOf(area),
    rules: [{ type: 'dataBar', priority: 1, cfvo, color: { argb: argb(colour) }, gradient: false } as never],
  });
}

function rangeOf({ row, column, rows, columns }: Area): string {
  return `${cellAddress(row + 1, column)}:${cellAddress(row + rows, column + columns - 1)}`;
}

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}
