import type { TotalRow } from '../../../core/index.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { WorkbookPackage } from '../package/workbook-package.ts';
import { type CellRange, parseCellRange } from './cell-reference.ts';

/** A table of a sheet, as people make them with Insert > Table (ECMA-376 part 1, 18.5.1.2). */
export interface TableArea {
  /** Header and total rows included. */
  readonly range: CellRange;
  /** How many of its first rows are headers, 0 or 1. */
  readonly headerRows: number;
  /** How many of its last rows sum up the others. */
  readonly totalsRows: number;
}

/**
 * Reads the tables of worksheet parts, each part of a table once, however many sheets and links lead to it. A table whose part is
 * missing, or says no range, is none, as in Excel.
 */
export function tableReader(opened: WorkbookPackage): (sheetPart: string) => TableArea[] {
  const known = new Map<string, TableArea | undefined>();
  return (sheetPart) => {
    const links = opened
      .relationships(sheetPart)
      .filter(({ type, target, external }) => type === 'table' && !external && opened.has(target));
    return [...new Set(links.map(({ target }) => target))].flatMap((target) => {
      if (!known.has(target)) known.set(target, readTable(opened, target));
      return known.get(target) ?? [];
    });
  };
}

/** @throws HostError `damaged` */
function readTable(opened: WorkbookPackage, part: string): TableArea | undefined {
  const cursor = new XmlCursor(opened.readXml(part).text, { part });
  while (cursor.next()) {
    if (cursor.name !== 'table') continue;
    const range = parseCellRange(cursor.attribute('ref') ?? '');
    if (range === undefined) return undefined;
    // `totalsRowShown` tells only that there has been a total row at some time, and some programs always write it.
    return {
      range,
      headerRows: countOf(cursor.attribute('headerRowCount'), 1),
      totalsRows: countOf(cursor.attribute('totalsRowCount'), 0),
    };
  }
  return undefined;
}

function countOf(text: string | undefined, otherwise: number): number {
  const count = text === undefined ? otherwise : Number(text);
  return count >= 0 ? count : otherwise;
}

/** The total rows of tables, as the core takes them; nothing of a table without one. */
export function totalRows(tables: readonly TableArea[]): TotalRow[] {
  return tables.flatMap(({ range: { top, left, bottom, right }, headerRows, totalsRows }) => {
    const count = Math.min(totalsRows, bottom - top + 1 - headerRows);
    return Array.from({ length: Math.max(0, count) }, (_, index) => ({
      row: bottom - index,
      first: left - 1,
      last: right - 1,
    }));
  });
}
