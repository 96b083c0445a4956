/// <reference path="../../src/hosts/office-scripts/excelscript.d.ts" />
import { validColour } from './colours.ts';
import { fakeBorder } from './fake-border.ts';
import type { Excel } from './strict.ts';
import { type Area, type CellLook, cellAt, cellToSet, type TabModel } from './workbook-model.ts';

/** The looks of one area or several. */
export class FakeFormat implements ExcelScript.RangeFormat {
  private readonly excel: Excel;
  private readonly tab: TabModel;
  private readonly areas: readonly Area[];

  constructor(excel: Excel, tab: TabModel, areas: readonly Area[]) {
    this.excel = excel;
    this.tab = tab;
    this.areas = areas;
  }

  getFont(): ExcelScript.RangeFont {
    return this.excel.hand('RangeFont', {
      setBold: (bold: boolean) => this.set({ bold }),
      setColor: (colour: string) => this.set({ ink: validColour(colour) }),
      setSize: (size: number) => this.set({ size }),
      setUnderline: () => this.set({ underline: true }),
    });
  }

  getFill(): ExcelScript.RangeFill {
    return this.excel.hand('RangeFill', {
      getColor: () => cellAt(this.tab, this.areas[0]?.row ?? 0, this.areas[0]?.column ?? 0).look.fill ?? '#FFFFFF',
      setColor: (colour: string) => this.set({ fill: validColour(colour) }),
    });
  }

  getRangeBorder(place: ExcelScript.BorderIndex): ExcelScript.RangeBorder {
    return this.excel.hand('RangeBorder', fakeBorder(this.tab, this.areas, place));
  }

  setWrapText(wrap: boolean): void {
    this.set({ wrap });
  }

  setHorizontalAlignment(horizontal: ExcelScript.HorizontalAlignment): void {
    this.set({ horizontal });
  }

  setVerticalAlignment(vertical: ExcelScript.VerticalAlignment): void {
    this.set({ vertical });
  }

  setIndentLevel(indent: number): void {
    this.set({ indent });
  }

  setColumnWidth(points: number): void {
    if (!(points >= 0 && points <= 1350)) throw new Error(`InvalidArgument: a column of ${points} points`);
    for (const { column, columns } of this.areas)
      for (let at = 0; at < columns; at++) this.tab.widths.set(column + at, points);
  }

  setRowHeight(points: number): void {
    if (!(points >= 0 && points <= 409.5)) throw new Error(`InvalidArgument: a row of ${points} points`);
    for (const { row, rows } of this.areas) for (let at = 0; at < rows; at++) this.tab.heights.set(row + at, points);
  }

  autofitRows(): void {
    for (const { row, rows } of this.areas) for (let at = 0; at < rows; at++) this.tab.heights.delete(row + at);
  }

  private set(look: CellLook): void {
    for (const { row, column, rows, columns } of this.areas) {
      if (rows * columns > 1_000_000) throw new Error('a look for a whole sheet is not meant');
      for (let down = 0; down < rows; down++)
        for (let right = 0; right < columns; right++)
          Object.assign(cellToSet(this.tab, row + down, column + right).look, look);
    }
  }
}
