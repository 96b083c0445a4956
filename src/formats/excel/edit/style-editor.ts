import { type KnownValue, type NumberStyle, numberStyle } from '../../../core/index.ts';
import { escapeXml, splice, withAttribute } from '../../xml/write-xml.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import {
  alignmentXml,
  type BaseFont,
  borderXml,
  type CellStyle,
  type DifferentialStyle,
  fillXml,
  fontXml,
  numberFormatXml,
} from './cell-style.ts';
import { StyleCollections } from './style-collections.ts';

const general = 0;
const shortDate = 14;
const dateAndTime = 22;
/** Format ids below belong to Excel. */
const firstOwnFormat = 164;
const builtIn: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '#,##0': 3, '0%': 9, '@': 49 };

/** Adds formats to a workbook's styles. The same format added twice, or found in the file, is one and the same. */
export class StyleEditor {
  private readonly collections: StyleCollections;
  private readonly source: XmlSource;
  /** What `styleFor` has answered, since thousands of cells may ask the same. */
  private readonly fitting = new Map<string, number>();

  /** `cellFormats` is how many formats the cells of the workbook point to, at least. */
  constructor(text: string, source: XmlSource, cellFormats = 0) {
    this.source = source;
    this.collections = new StyleCollections(text, source, cellFormats);
  }

  get changed(): boolean {
    return this.collections.changed;
  }

  toText(): string {
    return this.collections.toText();
  }

  /** The index of a cell format, for the `s` of a cell, row or column. */
  cellFormat(style: CellStyle): number {
    const { collections } = this;
    const { prefix } = collections;
    const { font, fill, border } = style;
    const ids = {
      numFmtId: style.numberFormat === undefined ? general : this.numberFormat(style.numberFormat),
      fontId: font ? collections.indexOf('fonts', fontXml(font, prefix, this.baseFont())) : 0,
      fillId: fill ? collections.indexOf('fills', fillXml(fill, prefix, 'cell')) : 0,
      borderId: border ? collections.indexOf('borders', borderXml(border, prefix, 'cell')) : 0,
    };
    const alignment = alignmentXml(style, prefix);
    const protection = style.locked === undefined ? '' : `<${prefix}protection locked="${style.locked ? 1 : 0}"/>`;
    const attributes = [
      ...Object.entries(ids).map(([name, id]) => `${name}="${id}"`),
      'xfId="0"',
      style.quotePrefix && 'quotePrefix="1"',
      ids.numFmtId !== general && 'applyNumberFormat="1"',
      font && 'applyFont="1"',
      fill && 'applyFill="1"',
      border && 'applyBorder="1"',
      alignment && 'applyAlignment="1"',
      protection && 'applyProtection="1"',
    ].filter(Boolean);
    const content = alignment + protection;
    const open = `<${prefix}xf ${attributes.join(' ')}`;
    return collections.indexOf('cellXfs', content ? `${open}>${content}</${prefix}xf>` : `${open}/>`);
  }

  /** The index of a differential format, for the `dxfId` of a conditional format or a table. */
  differentialFormat({ font, fill, border }: DifferentialStyle): number {
    const { prefix } = this.collections;
    const content = [
      font ? fontXml(font, prefix) : '',
      fill ? fillXml(fill, prefix, 'differential') : '',
      border ? borderXml(border, prefix, 'differential') : '',
    ].join('');
    return this.collections.indexOf('dxfs', `<${prefix}dxf>${content}</${prefix}dxf>`);
  }

  /**
   * The format for a value in a cell that has format `style`: the same, but a date needs one that shows a date and a
   * number one that shows the number.
   */
  styleFor(value: KnownValue, style: number): number {
    if (typeof value !== 'number' && (typeof value !== 'object' || value === null)) return style;
    const wanted = typeof value === 'number' ? general : value.date.includes('T') ? dateAndTime : shortDate;
    const key = `${style}/${wanted}`;
    const known = this.fitting.get(key);
    if (known !== undefined) return known;
    const isFitting = this.numberStyle(style) === (wanted === general ? undefined : 'date');
    const fitting = isFitting ? style : this.withNumberFormat(style, wanted);
    this.fitting.set(key, fitting);
    return fitting;
  }

  private numberStyle(style: number): NumberStyle {
    const id = Number(this.cellFormatAttribute(style, 'numFmtId') ?? general);
    return numberStyle(id, this.numberFormats().get(id));
  }

  private withNumberFormat(style: number, id: number): number {
    const { collections } = this;
    const { prefix } = collections;
    const item = collections.items('cellXfs')[style];
    if (item === undefined) {
      return collections.indexOf(
        'cellXfs',
        `<${prefix}xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
      );
    }
    return collections.indexOf('cellXfs', this.withAttributes(item, { numFmtId: String(id), applyNumberFormat: '1' }));
  }

  private withAttributes(item: string, attributes: Readonly<Record<string, string>>): string {
    return Object.entries(attributes).reduce((text, [name, value]) => {
      const cursor = new XmlCursor(text, this.source);
      cursor.next();
      return splice(text, [withAttribute(cursor, name, value)]);
    }, item);
  }

  private cellFormatAttribute(style: number, name: string): string | undefined {
    const item = this.collections.items('cellXfs')[style];
    if (item === undefined) return undefined;
    const cursor = new XmlCursor(item, this.source);
    cursor.next();
    return cursor.attribute(name);
  }

  private numberFormats(): Map<number, string> {
    return new Map(
      this.collections.items('numFmts').map((item) => {
        const cursor = new XmlCursor(item, this.source);
        cursor.next();
        return [Number(cursor.attribute('numFmtId')), cursor.attribute('formatCode') ?? ''];
      }),
    );
  }

  private numberFormat(code: string): number {
    if (Object.hasOwn(builtIn, code)) return builtIn[code] ?? general;
    const formats = this.numberFormats();
    for (const [id, known] of formats) if (known === code) return id;
    const id = Math.max(firstOwnFormat - 1, ...formats.keys()) + 1;
    this.collections.indexOf('numFmts', numberFormatXml(id, code, this.collections.prefix));
    return id;
  }

  /** The font of the standard format, written anew: as it stands it may need a namespace that only its own element declares. */
  private baseFont(): BaseFont {
    const cursor = new XmlCursor(this.collections.items('fonts')[0] ?? '', this.source);
    const { prefix } = this.collections;
    const parts = new Map<string, string>();
    let size = 11;
    cursor.next();
    while (cursor.next()) {
      if (cursor.kind !== 'open') continue;
      if (cursor.name === 'sz') size = Number(cursor.attribute('val')) || size;
      parts.set(cursor.name, `<${prefix}${cursor.name}${plainAttributes(cursor)}/>`);
      cursor.skip();
    }
    const part = (name: string): string => parts.get(name) ?? '';
    return { size, color: part('color'), name: ['name', 'family', 'charset', 'scheme'].map(part).join('') };
  }
}

/** The attributes of a tag that belong to no namespace of their own, as they are written in a tag. */
function plainAttributes(cursor: XmlCursor): string {
  return Array.from(cursor.attributes())
    .filter(([name]) => !name.includes(':') && name !== 'xmlns')
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}
