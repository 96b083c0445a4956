import type { Sheet, TotalRow, Workbook } from '../../../core/index.ts';
import { inFile } from '../../file-errors.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import type { Unpacker } from '../../zip/unpacker.ts';
import { openPackage, type WorkbookPackage } from '../package/workbook-package.ts';
import { type CellPosition, positionKey } from './cell-reference.ts';
import { parseNumberStyles } from './number-styles.ts';
import { type CellContext, readSheet, type SheetContent, type SheetLook } from './read-sheet.ts';
import { tableReader, totalRows } from './read-tables.ts';
import { readRichValues } from './rich-values.ts';
import { parseSharedStrings } from './shared-strings.ts';
import { readOutline, type SheetEntry, type WorkbookOutline } from './sheet-list.ts';
import { requireSoundParts } from './sound-parts.ts';
import { TextSum } from './text-sum.ts';

/** A workbook file that has been read: its values for the core, and what is needed to edit it afterwards. */
export interface XlsxFile {
  readonly fileName: string;
  /** The values of the worksheets, in the order of their tabs, hidden ones included. */
  readonly workbook: Workbook;
  /** Every tab, chart sheets and the like included. */
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904. */
  readonly date1904: boolean;
  /** Cells that a formula fills whose result is not in the file: unknown, which a host should tell. */
  readonly withoutResult: readonly SheetCell[];
  /** Some results may stand in place of results, see {@link WorkbookOutline}. */
  readonly hasStandIns: boolean;
  /** Some cell of some sheet has a formula. */
  readonly hasFormulas: boolean;
  /** The cells with a formula of their own, as {@link positionKey}, by the name of the sheet. */
  readonly formulas: ReadonlyMap<string, ReadonlySet<number>>;
  /** What is merged, hidden and linked, by the name of the sheet. */
  readonly looks: ReadonlyMap<string, SheetLook>;
  /** What its cells have in common. */
  readonly cellContext: CellContext;
  /** Some cell may have a format that the workbook lacks. */
  readonly lacksFormats: boolean;
  /** The file itself, for editing. */
  readonly package: WorkbookPackage;
  /** The part that holds the list of sheets, usually `xl/workbook.xml`. */
  readonly workbookPart: string;
  /**
   * Tells whether a cell shows the result of a formula, array formulas and data tables included. Row and column count
   * from 1 as in the sheet: `isFormula('Handlingsplan', 5, 2)` is cell B5.
   */
  isFormula(sheetName: string, row: number, column: number): boolean;
}

/** A cell of a named sheet; row and column count from 1. */
interface SheetCell extends CellPosition {
  readonly sheet: string;
}

/**
 * Reads an .xlsx or .xlsm file, whatever program wrote it. `fileName` is only used in messages;
 * `unpacker` unpacks its parts, now and as long as the file is used.
 *
 * @throws HostError for a file that is empty, encrypted, truncated, damaged, in another format, or made to do harm
 */
export function readWorkbook(bytes: Uint8Array, fileName: string, unpacker: Unpacker): XlsxFile {
  return inFile(fileName, () => ({ fileName, ...read(bytes, unpacker) }));
}

function read(bytes: Uint8Array, unpacker: Unpacker): Omit<XlsxFile, 'fileName'> {
  const opened = openPackage(bytes, unpacker);
  const outline = readOutline(opened);
  requireSoundParts(opened, outline.part);
  const context = readCellContext(opened, outline);
  const contents = new Map<string, SheetContent>();
  const totals = new Map<string, readonly TotalRow[]>();
  const tablesOf = tableReader(opened);
  for (const { name, kind, part } of outline.sheets) {
    if (kind !== 'worksheet') continue;
    contents.set(name, readSheet(opened.readXml(part).text, name, { part }, context));
    totals.set(name, totalRows(tablesOf(part)));
  }
  return {
    workbook: { sheets: Array.from(contents, ([name, { rows }]) => sheetOf(name, rows, totals.get(name))) },
    sheets: outline.sheets,
    date1904: outline.date1904,
    withoutResult: Array.from(contents).flatMap(([sheet, { withoutResult }]) =>
      withoutResult.map((position) => ({ sheet, ...position })),
    ),
    hasStandIns: outline.hasStandIns,
    hasFormulas: [...contents.values()].some(({ formulas }) => formulas.size > 0),
    formulas: new Map(Array.from(contents, ([name, { formulas }]) => [name, formulas])),
    looks: new Map(Array.from(contents, ([name, { look }]) => [name, look])),
    cellContext: context,
    lacksFormats: context.numberStyles.length === 0 || [...contents.values()].some(({ lacksFormat }) => lacksFormat),
    package: opened,
    workbookPart: outline.part,
    isFormula(sheetName, row, column) {
      const content = contents.get(sheetName);
      if (!content) return false;
      if (content.formulas.has(positionKey(row, column))) return true;
      return content.formulaBlocks.has({ row, column });
    },
  };
}

function sheetOf(name: string, rows: Sheet['rows'], totals: readonly TotalRow[] = []): Sheet {
  return { name, rows, ...(totals.length > 0 && { totals }) };
}

/** Where the styles are missing there are no formats to point to, and cells look as Excel's standard. */
function readCellContext(opened: WorkbookPackage, outline: WorkbookOutline): CellContext {
  const links = opened.relationships(outline.part);
  const readAll = <Content>(type: string, parse: (text: string, source: XmlSource) => Content[]): Content[] => {
    const part = links.find((link) => link.type === type && !link.external)?.target;
    const isMissing = part === undefined || (type === 'styles' && !opened.has(part));
    return isMissing ? [] : parse(opened.readXml(part).text, { part });
  };
  return {
    sharedStrings: readAll('sharedStrings', parseSharedStrings),
    numberStyles: readAll('styles', parseNumberStyles),
    date1904: outline.date1904,
    textSum: new TextSum(),
    richValues: readRichValues(opened, outline.part),
    hasStandIns: outline.hasStandIns,
  };
}
