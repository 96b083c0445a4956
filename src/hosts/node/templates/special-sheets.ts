import type { Workbook } from 'exceljs';
import {
  columnLetters,
  historyHeaders,
  type KnownValue,
  numberFormats,
  type SheetDefinition,
  settingsHeaders,
} from '../../../core/index.ts';
import type { ListColumns } from './dropdowns.ts';
import { excelValue, setUpPrint, type TemplateRow } from './record-sheet.ts';
import { headerFill, headerFont, requiredHeaderFill, rowHeight } from './template-style.ts';

/** Adds the settings: a setting a row, with an explanation beside it. */
export function addSettingsSheet(workbook: Workbook, definition: SheetDefinition, values: TemplateRow): void {
  const sheet = workbook.addWorksheet(definition.name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [
    { header: settingsHeaders.key, width: 34 },
    { header: settingsHeaders.value, width: 36 },
    { header: settingsHeaders.explanation, width: 80 },
  ];
  for (const [key, column] of Object.entries(definition.columns)) {
    const row = sheet.addRow([
      column.header,
      excelValue(values[key] ?? null),
      column.required ? `${column.help} Måste fyllas i.` : column.help,
    ]);
    row.alignment = { vertical: 'top', wrapText: true };
    row.getCell(1).font = { name: 'Calibri', size: 11, bold: column.required };
    const height = rowHeight([
      { text: String(row.getCell(3).value), width: 80 },
      { text: String(row.getCell(2).value ?? ''), width: 36 },
    ]);
    if (height !== undefined) row.height = height;
    row.getCell(2).numFmt = numberFormats[column.kind.format];
    row.getCell(2).alignment = { horizontal: 'left', vertical: 'top', wrapText: true };
    const builtIn = column.kind.choices?.builtIn ?? [];
    if (builtIn.length > 0)
      row.getCell(2).dataValidation = { type: 'list', allowBlank: true, formulae: [`"${builtIn.join(',')}"`] };
  }
  sheet.getRow(1).eachCell((cell) => {
    cell.font = headerFont;
    cell.fill = requiredHeaderFill;
  });
  setUpPrint(sheet, definition.name);
}

/** Adds the lists, a list a column. Returns where each stands, so that dropdowns follow what people change here. */
export function addListsSheet(
  workbook: Workbook,
  name: string,
  lists: ReadonlyMap<string, readonly string[]>,
): ListColumns {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  const columns = new Map<string, string>();
  [...lists].forEach(([list, values], position) => {
    columns.set(list, columnLetters(position));
    const column = sheet.getColumn(position + 1);
    column.width = 44;
    column.numFmt = '@';
    column.alignment = { vertical: 'top', wrapText: true };
    [list, ...values].forEach((value, index) => {
      sheet.getCell(index + 1, position + 1).value = value;
      const height = rowHeight([{ text: value, width: 44 }]);
      if (height !== undefined) sheet.getRow(index + 1).height = height;
    });
    const header = sheet.getCell(1, position + 1);
    header.font = headerFont;
    header.fill = headerFill;
  });
  setUpPrint(sheet, name);
  return columns;
}

/** Adds the sheet Historik with figures of earlier days; the program knows it again by its headers and carries the rows on. */
export function addHistorySheet(workbook: Workbook, rows: readonly (readonly KnownValue[])[]): void {
  const sheet = workbook.addWorksheet('Historik', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(Object.values(historyHeaders));
  for (const row of rows) sheet.addRow(row.map(excelValue));
  sheet.getColumn(1).numFmt = numberFormats.date;
  sheet.getColumn(5).width = 50;
  setUpPrint(sheet, 'Historik');
}

/** Adds the instructions: how the workbook is meant to be used, and what each sheet is for. */
export function addInstructions(workbook: Workbook, definitions: readonly SheetDefinition[]): void {
  const sheet = workbook.addWorksheet('Läs mig först', { properties: { tabColor: { argb: 'FF3D5A80' } } });
  sheet.columns = [{ width: 30 }, { width: 100 }];
  const add = (left: KnownValue, right: KnownValue, bold = false) => {
    const row = sheet.addRow([left, right]);
    row.alignment = { vertical: 'top', wrapText: true };
    row.getCell(1).font = { name: 'Calibri', size: bold ? 14 : 11, bold: true };
    const height = rowHeight([{ text: String(right ?? ''), width: 100 }]);
    if (height !== undefined) row.height = height;
  };
  add('Ledningens genomgång', 'Arbetsbok för ledningens genomgång av informationssäkerhet och dataskydd.', true);
  add(null, null);
  add(
    'Så här gör du',
    'Fyll i Inställningar först. Fyll sedan i Handlingsplan och Informationsklassning; övriga blad är frivilliga, men det som saknas kan inte redovisas.',
  );
  add(
    null,
    'En rad är en post. Varje post har ett id som inte får ändras eller återanvändas. Andra blad hänvisar till raden med det.',
  );
  add(
    null,
    'Rubriken visar vad kolumnen är till för (håll muspekaren över den). Mörkare rubrik betyder att cellen måste fyllas i.',
  );
  add(
    null,
    'Det går bra att byta ordning på kolumnerna, lägga till egna och lämna tomma rader. Ändra inte rubrikerna.',
  );
  add(
    null,
    'Bladen Kontroll, Översikt, VP-underlag och Historik skrivs av programmet. Ändra inget i dem: de skrivs om i sin helhet.',
  );
  add(null, null);
  add('Blad', 'Vad det är till för', true);
  for (const { name, purpose, required } of definitions) {
    add(name, required ? `${purpose} Måste finnas.` : purpose);
  }
  sheet.pageSetup = { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}
