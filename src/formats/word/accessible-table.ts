import {
  AlignmentType,
  BorderStyle,
  type IContext,
  type IXmlableObject,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { cellPadding } from './column-widths.ts';
import { palette } from './palette.ts';

export const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

export interface AccessibleTableOptions {
  /** Read out by a screen reader before the cells. */
  readonly title: string;
  /** Empty text = none. */
  readonly description: string;
  /** In twips. */
  readonly columnWidths: readonly number[];
  readonly header: readonly Paragraph[];
  readonly rows: readonly AccessibleRow[];
  /** Where cells of one row stand to each other; `top` unless told. */
  readonly verticalAlign?: 'top' | 'center';
}

interface AccessibleRow {
  readonly cells: readonly AccessibleCell[];
  /** Rows stay whole; a row taller than a page must be let to break, or its end would not be seen. */
  readonly mayBreak: boolean;
}

interface AccessibleCell {
  readonly paragraphs: readonly Paragraph[];
  /** Fill as six hexadecimal digits. */
  readonly fill?: string;
}

/** A table with a repeated header row, rows that stay whole, and the alternative text that docx itself cannot write. */
export const accessibleTable = ({
  title,
  description,
  columnWidths,
  header,
  rows,
  verticalAlign = 'top',
}: AccessibleTableOptions): Table =>
  new DescribedTable(title, description, {
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: cellPadding, right: cellPadding },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    borders: {
      top: { style: BorderStyle.SINGLE, size: 8, color: palette.strongRule },
      bottom: { style: BorderStyle.SINGLE, size: 8, color: palette.strongRule },
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: palette.rule },
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: header.map((paragraph, column) =>
          cell({ paragraphs: [paragraph], fill: palette.headerFill }, columnWidths[column], VerticalAlignTable.BOTTOM),
        ),
      }),
      ...rows.map(
        ({ cells, mayBreak }) =>
          new TableRow({
            ...(!mayBreak && { cantSplit: true }),
            children: cells.map((content, column) => cell(content, columnWidths[column], verticalAlign)),
          }),
      ),
    ],
  });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

const cell = (
  { paragraphs, fill }: AccessibleCell,
  width: number | undefined,
  verticalAlign: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable],
): TableCell =>
  new TableCell({
    children: paragraphs,
    verticalAlign,
    ...(width !== undefined && { width: { size: width, type: WidthType.DXA } }),
    ...(fill !== undefined && { shading: { type: 'clear', fill, color: 'auto' } }),
  });

/** Adds `w:tblCaption` and `w:tblDescription` (ISO/IEC 29500-1, 17.4.62 and 17.4.46), last among the table's properties. */
class DescribedTable extends Table {
  readonly title: string;
  readonly description: string;

  constructor(title: string, description: string, options: ConstructorParameters<typeof Table>[0]) {
    super(options);
    this.title = title;
    this.description = description;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const table = super.prepForXml(context);
    const properties = (table?.['w:tbl'] as IXmlableObject[] | undefined)?.[0]?.['w:tblPr'] as IXmlableObject[];
    properties.push({ 'w:tblCaption': { _attr: { 'w:val': this.title } } });
    if (this.description !== '') properties.push({ 'w:tblDescription': { _attr: { 'w:val': this.description } } });
    return table;
  }
}
