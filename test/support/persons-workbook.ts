import type { OutputSheet } from '../../src/core/index.ts';
import { writeOutputSheets } from '../../src/formats/excel/output/write-output-sheets.ts';
import type { XlsxFile } from '../../src/formats/excel/read/read-workbook.ts';
import { readWorkbook } from './unpacked-by-node.ts';
import { buildXlsx, dateStyles, type SheetSource } from './xlsx-builder.ts';

export const typed = '<row r="1"><c r="A1" t="inlineStr"><is><t>Egen text</t></is></c></row>';
export const people: SheetSource[] = [
  { name: 'Inställningar', rows: typed },
  { name: 'Handlingsplan', rows: typed },
];

/** A workbook with sheets of a person's own. */
export function personsWorkbook(sheets: SheetSource[] = people): XlsxFile {
  return readWorkbook(buildXlsx({ sheets, styles: dateStyles }), 'test.xlsx');
}

/** The workbook with the program's sheets in it, read again. */
export function written(file: XlsxFile, sheets: readonly OutputSheet[]): XlsxFile {
  return readWorkbook(writeOutputSheets(file, sheets).bytes, 'test.xlsx');
}

export function tabNames({ sheets }: XlsxFile): string[] {
  return sheets.map(({ name }) => name);
}

/** The packed bytes of every part, by name. */
export function partsOf(file: XlsxFile): Map<string, Buffer> {
  return new Map(file.package.entries.map(({ name, packed }) => [name, Buffer.from(packed)]));
}

export function rowsOf(file: XlsxFile, name: string) {
  return file.workbook.sheets.find((sheet) => sheet.name === name)!.rows;
}

export function tableNames({ package: opened }: XlsxFile): string[] {
  const tables = opened.entries.filter(({ name }) => name.startsWith('xl/tables/'));
  return tables.map(({ name }) => /displayName="(.*?)"/.exec(opened.readXml(name).text)![1]!);
}
