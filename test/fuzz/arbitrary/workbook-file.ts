import fc from 'fast-check';
import {
  type CellUnknown,
  type CellValue,
  cellAddress,
  isPicture,
  isUnknown,
  type Sheet,
  type Workbook,
} from '../../../src/core/index.ts';
import { serialFromDate } from '../../../src/core/workbook/date-serial.ts';
import { escapeCellText, escapeName } from '../../../src/formats/xml/write-xml.ts';
import { dateStyles, type XlsxSource, xlsxParts } from '../../support/xlsx-builder.ts';

/** The ways in which a workbook is written, see {@link workbookParts}. */
export const anyManners = fc.array(fc.nat(99), { minLength: 1, maxLength: 20 });

/**
 * The parts of an .xlsx file that holds the workbook. `manners` decide, one after the other and then again from the start, in which of
 * the ways that the standard allows a cell or row is written, so that one workbook stands for the files of many programs. `withReferences` has every row and cell say where it stands, which the
 * standard leaves free and exceljs needs.
 */
export function workbookParts(
  workbook: Workbook,
  manners: readonly number[],
  { withReferences = false }: { withReferences?: boolean } = {},
): Record<string, string | Uint8Array> {
  let turn = 0;
  const manner = (ways: number): number => (manners[turn++ % Math.max(1, manners.length)] ?? 0) % ways;
  const strings = new SharedStrings();
  const date1904 = workbook.date1904 === true;
  const sheets = workbook.sheets.map((sheet) => ({
    name: escapeName(sheet.name),
    rows: rowsXml(sheet, { manner, strings, date1904, withReferences }),
  }));
  const source: XlsxSource = {
    sheets,
    styles: dateStyles,
    sharedStrings: strings.xml(),
    ...(date1904 && { workbookProperties: 'date1904="1"' }),
  };
  return xlsxParts(source);
}

interface Writing {
  manner(ways: number): number;
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  readonly withReferences: boolean;
}

function rowsXml({ rows }: Sheet, writing: Writing): string {
  let previous = 0;
  return rows
    .map((cells, index) => {
      const number = index + 1;
      const isNext = previous === index && !writing.withReferences;
      const content = cellsXml(cells, number, writing);
      if (content === '' && writing.manner(2) === 0) return '';
      previous = number;
      return isNext && writing.manner(4) === 0 ? `<row>${content}</row>` : `<row r="${number}">${content}</row>`;
    })
    .join('');
}

function cellsXml(cells: readonly CellValue[], row: number, writing: Writing): string {
  let previous = -1;
  return cells
    .map((value, column) => {
      if (value === null && writing.manner(3) > 0) return '';
      const isNext = previous === column - 1 && !writing.withReferences;
      previous = column;
      const place = isNext && writing.manner(4) === 0 ? '' : ` r="${cellAddress(row, column)}"`;
      return `<c${place}${cellContent(value, writing)}</c>`;
    })
    .join('');
}

function cellContent(value: CellValue, { manner, strings, date1904 }: Writing): string {
  const formula = manner(12) === 0 ? '<f>A1</f>' : '';
  if (value === null) return ' s="1">';
  if (typeof value === 'number') return `>${formula}<v>${value}</v>`;
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${value ? 1 : 0}</v>`;
  if (isUnknown(value)) return unknownContent(value, manner);
  if (isPicture(value)) return ` t="str"><f>_xlfn.DISPIMG("ID",1)</f><v>=DISPIMG("ID",1)</v>`;
  if (typeof value === 'object') {
    const serial = serialFromDate(value, date1904);
    return serial === undefined || manner(4) === 0 ? ` t="d"><v>${value.date}</v>` : ` s="2"><v>${serial}</v>`;
  }
  const text = escapeCellText(value);
  switch (manner(4)) {
    case 0:
      return ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is>`;
    case 1:
      return ` t="inlineStr"><is><r><t xml:space="preserve">${text}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>`;
    case 2:
      return /^#[^\s&]+!$/.test(value) ? ` t="e">${formula}<v>${text}</v>` : ` t="str">${formula}<v>${text}</v>`;
    default:
      return ` t="s"><v>${strings.add(text)}</v>`;
  }
}

/** A formula that no spreadsheet has computed, as scripts and Google write it. */
function unknownContent({ formula }: CellUnknown, manner: (ways: number) => number): string {
  const written = `<f>${escapeCellText(formula.slice(1))}</f>`;
  switch (manner(5)) {
    case 0:
      return `>${written}`;
    case 1:
      return `>${written}<v/>`;
    case 2:
      return ` t="str">${written}<v>Loading...</v>`;
    case 3:
      return `>${written}<v>0.0</v>`;
    default:
      return ` t="e">${written}<v></v>`;
  }
}

class SharedStrings {
  private readonly places = new Map<string, number>();

  add(text: string): number {
    const place = this.places.get(text) ?? this.places.size;
    this.places.set(text, place);
    return place;
  }

  xml(): string {
    return Array.from(this.places.keys(), (text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
  }
}
