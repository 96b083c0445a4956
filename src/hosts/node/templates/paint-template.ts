import type { Borders, Fill, Style, Workbook, Worksheet } from 'exceljs';
import {
  columnLetters,
  type KnownValue,
  type Look,
  lastRepeatedColumn,
  preparedRows,
  serialFromCivil,
  type TemplateCell,
  type TemplateSheet,
} from '../../../core/index.ts';
import { addColumnDropdown, addSettingDropdown, type ListColumns } from './dropdowns.ts';
import { type Page, setUpPage } from './page-setup.ts';

/** Paints a sheet that people fill in. */
export function paintTemplate(workbook: Workbook, template: TemplateSheet, lists: ListColumns): void {
  const { name, tabColour, columns, rows, hasHeaders, frozenColumns, filter } = template;
  const sheet = workbook.addWorksheet(name, {
    properties: {
      ...(tabColour !== null && { tabColor: { argb: argb(tabColour) } }),
      ...(columns.some(({ folded }) => folded) && { outlineLevelCol: 1 }),
    },
    ...(hasHeaders && { views: [{ state: 'frozen' as const, xSplit: frozenColumns, ySplit: 1 }] }),
  });
  columns.forEach(({ width, look, folded }, index) => {
    const column = sheet.getColumn(index + 1);
    if (width !== null) column.width = width;
    if (folded) Object.assign(column, { outlineLevel: 1, hidden: true });
    if (Object.keys(look).length > 0) column.style = excelStyle(look);
  });
  rows.forEach(({ cells, height, look }, index) => {
    const row = sheet.getRow(index + 1);
    for (const cell of cells) row.getCell(cell.column).value = excelValue(cell.value);
    if (look !== undefined) Object.assign(row, excelStyle(look));
    for (const cell of cells) dress(sheet, index + 1, cell);
    if (height !== undefined) row.height = height;
  });
  columns.forEach(({ dropdown }, index) => {
    if (dropdown !== null) addColumnDropdown(sheet, index, dropdown, template, lists);
  });
  addHighlights(sheet, template);
  if (filter) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  setUpPage(sheet, pageOf(template));
}

function dress(sheet: Worksheet, row: number, { column, look, note, dropdown }: TemplateCell): void {
  const cell = sheet.getCell(row, column);
  if (look !== undefined) Object.assign(cell, excelStyle(look));
  if (note !== undefined) cell.note = { texts: [{ text: note }], margins: { insetmode: 'auto' } };
  if (dropdown !== undefined) addSettingDropdown(cell, dropdown);
}

function pageOf(template: TemplateSheet): Page {
  const { name, hasHeaders, orientation, paper, pagesWide } = template;
  return {
    orientation,
    paper,
    pagesWide,
    lastRepeatedColumn: lastRepeatedColumn(template),
    title: hasHeaders ? name : null,
  };
}

/** A cell value as exceljs takes it; dates go in as serials, since a Date would depend on the machine's time zone. */
function excelValue(value: KnownValue): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? serialFromCivil(value.date) : value;
}

/** Size in points of text that has no size of its own. */
const standardSize = 11;

/** What a look says, and nothing of what it leaves out. */
function excelStyle({ bold, size, ink, fill, edge, numberFormat, horizontal, vertical, wrap }: Look): Partial<Style> {
  const hasFont = bold !== undefined || size !== undefined || ink !== undefined;
  return {
    ...(hasFont && {
      font: {
        name: 'Calibri',
        size: size ?? standardSize,
        ...(bold && { bold }),
        ...(ink !== undefined && { color: { argb: argb(ink) } }),
      },
    }),
    ...(fill !== undefined && { fill: solid(fill) }),
    ...(edge !== undefined && { border: edges(edge) }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...((horizontal ?? vertical ?? wrap) !== undefined && {
      alignment: {
        ...(horizontal !== undefined && { horizontal }),
        ...(vertical !== undefined && { vertical: vertical === 'center' ? ('middle' as const) : vertical }),
        ...(wrap && { wrapText: true }),
      },
    }),
  };
}

function edges(colour: string): Partial<Borders> {
  const edge = { style: 'thin' as const, color: { argb: argb(colour) } };
  return { top: edge, left: edge, bottom: edge, right: edge };
}

function argb(colour: string): string {
  return `FF${colour}`;
}

/** In a conditional format it is the background that colours, in a cell the foreground: both are given. */
function solid(colour: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(colour) }, bgColor: { argb: argb(colour) } };
}

function addHighlights(sheet: Worksheet, { highlights }: TemplateSheet): void {
  highlights.forEach(({ column, fill, formula }, index) => {
    const letters = columnLetters(column - 1);
    sheet.addConditionalFormatting({
      ref: `${letters}2:${letters}${preparedRows}`,
      rules: [{ type: 'expression', formulae: [formula], style: { fill: solid(fill) }, priority: index + 1 }],
    });
  });
}
