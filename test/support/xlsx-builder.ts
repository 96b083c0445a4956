import { strToU8, type Zippable, zipSync } from 'fflate';

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SheetSource {
  name?: string;
  /** What stands inside `<sheetData>`. */
  rows?: string;
  /** What follows `</sheetData>`, e.g. merged cells. */
  after?: string;
  /** What stands before `<sheetData>`, e.g. `<dimension/>`. */
  before?: string;
  state?: string;
  /** The whole part, in place of the above. */
  xml?: string;
}

export interface XlsxSource {
  sheets?: SheetSource[];
  /** What stands inside `<sst>`. */
  sharedStrings?: string;
  /** What stands inside `<styleSheet>`. */
  styles?: string;
  /** Attributes of `<workbookPr>`, e.g. `date1904="1"`. */
  workbookProperties?: string;
  /** What follows `</sheets>` in the workbook part. */
  afterSheets?: string;
  /** Relationships of the workbook besides those of its sheets, strings and styles. */
  workbookRelationships?: string;
  /** Content type of the workbook part; without it that of a workbook without macros. */
  mainType?: string;
  /** Lines added to `[Content_Types].xml`. */
  contentTypes?: string;
  /** Parts added or replaced; `null` removes one. */
  parts?: Record<string, string | Uint8Array | null>;
}

/** Formats 0–4: General, date (14), date and time (22), `[h]:mm` (164), `yyyy\-mm\-dd` (165). */
export const dateStyles =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="5">${[0, 14, 22, 164, 165]
    .map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`)
    .join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

export function sheetXml({ rows = '', before = '', after = '' }: SheetSource): string {
  return `${declaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${officeNamespace}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The parts of a small workbook, by name. */
export function xlsxParts(source: XlsxSource = {}): Record<string, string | Uint8Array> {
  const sheets = source.sheets ?? [{}];
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${source.mainType ?? `${spreadsheetType}.sheet.main+xml`}"/>` +
      sheets
        .map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${spreadsheetType}.worksheet+xml"/>`,
        )
        .join('') +
      (source.styles === undefined
        ? ''
        : `<Override PartName="/xl/styles.xml" ContentType="${spreadsheetType}.styles+xml"/>`) +
      (source.sharedStrings === undefined
        ? ''
        : `<Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheetType}.sharedStrings+xml"/>`) +
      `${source.contentTypes ?? ''}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${officeNamespace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${officeNamespace}"><workbookPr ${source.workbookProperties ?? ''}/><sheets>` +
      sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${name ?? `Blad${i + 1}`}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
        )
        .join('') +
      `</sheets>${source.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${declaration}<Relationships xmlns="${packageNamespace}/relationships">` +
      sheets
        .map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${officeNamespace}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('') +
      (source.styles === undefined
        ? ''
        : `<Relationship Id="rId90" Type="${officeNamespace}/styles" Target="styles.xml"/>`) +
      (source.sharedStrings === undefined
        ? ''
        : `<Relationship Id="rId91" Type="${officeNamespace}/sharedStrings" Target="sharedStrings.xml"/>`) +
      `${source.workbookRelationships ?? ''}</Relationships>`,
  };
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.xml ?? sheetXml(sheet);
  }
  if (source.styles !== undefined) {
    parts['xl/styles.xml'] = `${declaration}<styleSheet xmlns="${mainNamespace}">${source.styles}</styleSheet>`;
  }
  if (source.sharedStrings !== undefined) {
    parts['xl/sharedStrings.xml'] = `${declaration}<sst xmlns="${mainNamespace}">${source.sharedStrings}</sst>`;
  }
  for (const [name, part] of Object.entries(source.parts ?? {})) parts[name] = part;
  return Object.fromEntries(
    Object.entries(parts).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null),
  );
}

/** A small workbook file; what is not given is sound and minimal. */
export function buildXlsx(source: XlsxSource = {}): Uint8Array {
  return zipParts(xlsxParts(source));
}

/** A workbook with one sheet, `Blad1`, given the cells of row 1: `<c r="A1"><v>1</v></c>`. */
export function buildRow(cells: string, source: Omit<XlsxSource, 'sheets'> = {}): Uint8Array {
  return buildXlsx({ ...source, sheets: [{ rows: `<row r="1">${cells}</row>` }] });
}

export function zipParts(parts: Record<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) files[name] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(files, { mtime: '2025-01-01T00:00:00', level: 6 });
}
