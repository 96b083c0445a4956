import { appended, splice } from '../../xml/write-xml.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import { sheetElements } from './sheet-elements.ts';

/** Width and format of a column that nothing is said about yet. */
export interface ColumnSetting {
  /** Counts from 1. */
  readonly column: number;
  /** In characters; `null` = the standard. */
  readonly width: number | null;
  /** Index of the cell format for its empty cells. */
  readonly style: number;
}

/** Says how columns look that a worksheet says nothing about. */
export function withColumns(text: string, settings: readonly ColumnSetting[], source: XmlSource): string {
  const elements = sheetElements(text, source);
  const { prefix } = elements;
  const list = elements.at('cols');
  const known: { readonly first: number; readonly last: number; readonly start: number }[] = [];
  const walk = list?.fork();
  while (walk?.next() && walk.name === 'col') {
    if (walk.kind !== 'open') continue;
    known.push({ first: Number(walk.attribute('min')), last: Number(walk.attribute('max')), start: walk.start });
  }
  const added = settings.filter(({ column }) => !known.some(({ first, last }) => column >= first && column <= last));
  if (added.length === 0) return text;
  const xml = (columns: readonly ColumnSetting[]) => columns.map((column) => columnXml(column, prefix)).join('');
  if (list === undefined)
    return splice(text, [elements.insert('cols', `<${prefix}cols>${xml(added)}</${prefix}cols>`)]);
  const last = Math.max(...known.map((range) => range.last));
  const between = known.map(({ first, start }, index) => {
    const previous = known[index - 1]?.last ?? 0;
    return { start, end: start, text: xml(added.filter(({ column }) => column > previous && column < first)) };
  });
  return splice(text, [...between, appended(list.element(), xml(added.filter(({ column }) => column > last)))]);
}

function columnXml({ column, width, style }: ColumnSetting, prefix: string): string {
  const wide = width === null ? '' : ` width="${width}" customWidth="1"`;
  return `<${prefix}col min="${column}" max="${column}"${wide} style="${style}"/>`;
}
