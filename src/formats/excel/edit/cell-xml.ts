import { type KnownValue, serialFromDate } from '../../../core/index.ts';
import { escapeCellText } from '../../xml/write-xml.ts';

/** How one cell is written. */
export interface CellSource {
  /** `B3`. */
  readonly reference: string;
  readonly value: KnownValue;
  /** Index of its cell format; 0 is the default and is left out. */
  readonly style: number;
}

/** A place where cells are written: the namespace prefix of its elements and how the workbook counts dates. */
export interface CellPlace {
  readonly prefix: string;
  readonly date1904: boolean;
}

/**
 * The XML of a cell. Text is written as text whatever it begins with, so that `=1+1` never becomes a formula. A date
 * that Excel cannot hold (before 1900) is written as text. Excel shows at most 32,767 characters of a cell.
 */
export function cellXml({ reference, value, style }: CellSource, { prefix, date1904 }: CellPlace): string {
  const open = `<${prefix}c r="${reference}"${style === 0 ? '' : ` s="${style}"`}`;
  const close = `</${prefix}c>`;
  const plain = (type: string, content: string | number): string =>
    `${open}${type}><${prefix}v>${content}</${prefix}v>${close}`;
  const text = (content: string): string =>
    `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeCellText(content)}</${prefix}t></${prefix}is>${close}`;
  if (value === null || value === '') return `${open}/>`;
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'boolean':
      return plain(' t="b"', value ? 1 : 0);
    case 'number':
      return Number.isFinite(value) ? plain('', value) : text(String(value));
    case 'object': {
      const serial = serialFromDate(value, date1904);
      return serial === undefined ? text(value.date) : plain('', serial);
    }
  }
}
