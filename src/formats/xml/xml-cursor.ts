import { damaged, xmlEntities } from '../file-errors.ts';
import type { XmlSource } from './xml-source.ts';
import type { ElementSpan, Span } from './xml-span.ts';
import { decodeText } from './xml-text.ts';

const maxDepth = 256;
const tab = 9;
const space = 32;
const bang = 33;
const quote = 34;
const apostrophe = 39;
const slash = 47;
const colonCode = 58;
const equals = 61;
const greater = 62;
const question = 63;
/** In an attribute each becomes a space, unless it is written as a reference (XML 1.0, 3.3.3). */
const lineBreak = /[\t\n\r]/;

/**
 * Walks the tags of an XML text without building a tree, and knows where each begins and ends, so that an editor can
 * splice. Names are without their prefix: `<x:c>` and `<c>` are both `c`.
 *
 * It refuses a document type (and with it every entity of one's own), tags that do not match, and nesting deeper than
 * 256. @throws HostError `xml-entities` or `damaged`
 */
export class XmlCursor {
  readonly text: string;
  readonly source: XmlSource;
  /** The tag that the cursor stands on; an empty element is an opening tag that is `selfClosing`. */
  kind: 'open' | 'close' = 'open';
  name = '';
  /** `x:` for `<x:c>`, empty without a prefix. */
  prefix = '';
  selfClosing = false;
  /** Where the tag begins and ends in the text. */
  start = 0;
  end = 0;
  private readonly open: string[] = [];
  private attributeCount = 0;
  /** Four numbers an attribute: where its name and its value begin and end. */
  private readonly attributeSpans: number[] = [];

  constructor(text: string, source: XmlSource) {
    this.text = text;
    this.source = source;
  }

  /** Number of elements that are open after the tag that the cursor stands on; an empty element opens none. */
  get depth(): number {
    return this.open.length;
  }

  /** Name of the element around the tag that the cursor stands on, without prefix; empty for the root. */
  get parentName(): string {
    const isInside = this.kind === 'open' && !this.selfClosing;
    const name = this.open[this.open.length - (isInside ? 2 : 1)] ?? '';
    return name.slice(name.indexOf(':') + 1);
  }

  /** Moves to the next tag; false at the end of the document. */
  next(): boolean {
    const { text } = this;
    for (let from = this.end; ; ) {
      const start = text.indexOf('<', from);
      if (start < 0) {
        if (this.open.length > 0 || this.name === '') throw this.broken();
        return false;
      }
      const code = text.charCodeAt(start + 1);
      if (code === bang) from = this.skipDeclaration(start);
      else if (code === question) from = this.after('?>', start);
      else {
        if (code === slash) this.readClosingTag(start);
        else this.readOpeningTag(start);
        return true;
      }
    }
  }

  /** The value of an attribute without a prefix; `undefined` when the tag lacks it. */
  attribute(name: string): string | undefined {
    const { text, attributeSpans: spans } = this;
    for (let at = 0; at < this.attributeCount * 4; at += 4) {
      const start = spans[at]!;
      if (spans[at + 1]! - start === name.length && text.startsWith(name, start)) return this.valueAt(at);
    }
    return undefined;
  }

  /** Every attribute of the tag by its name as written, prefix included. */
  attributes(): Map<string, string> {
    const { text, attributeSpans: spans } = this;
    const all = new Map<string, string>();
    for (let at = 0; at < this.attributeCount * 4; at += 4) {
      all.set(text.slice(spans[at], spans[at + 1]), this.valueAt(at));
    }
    return all;
  }

  /** Where the value of an attribute stands in the text, its quotes included; `undefined` when the tag lacks it. */
  attributeSpan(name: string): Span | undefined {
    const { text, attributeSpans: spans } = this;
    for (let at = 0; at < this.attributeCount * 4; at += 4) {
      if (text.slice(spans[at], spans[at + 1]) === name) return { start: spans[at + 2]! - 1, end: spans[at + 3]! + 1 };
    }
    return undefined;
  }

  /** The name as it is written, prefix included. */
  get qualifiedName(): string {
    return this.prefix + this.name;
  }

  /** Moves to the end of the element that was just opened, and tells where it and its content stand: `<a/>` as `<a></a>`. */
  element(): ElementSpan {
    const { start, end: tagEnd, selfClosing, qualifiedName: name } = this;
    this.skip();
    return { name, start, tagEnd, contentEnd: selfClosing ? tagEnd : this.start, end: this.end, selfClosing };
  }

  /** Another cursor at the same tag, to look ahead with. */
  fork(): XmlCursor {
    const other = new XmlCursor(this.text, this.source);
    const { kind, name, prefix, selfClosing, start, end } = this;
    Object.assign(other, { kind, name, prefix, selfClosing, start, end });
    for (const open of this.open) other.open.push(open);
    return other;
  }

  /**
   * The characters straight inside the element that was just opened. Moves to its closing tag. Text of child elements
   * is left out.
   */
  readText(): string {
    if (this.selfClosing) return '';
    const { text } = this;
    const depth = this.open.length;
    let content = '';
    for (let from = this.end; ; ) {
      const start = text.indexOf('<', from);
      if (start < 0) throw this.broken();
      if (this.open.length === depth && start > from) content += this.decode(text.slice(from, start));
      const code = text.charCodeAt(start + 1);
      if (code === bang) {
        from = this.skipDeclaration(start);
        const isData = text.startsWith('<![CDATA[', start) && this.open.length === depth;
        if (isData) content += text.slice(start + 9, from - 3).replace(/\r\n?/g, '\n');
      } else if (code === question) from = this.after('?>', start);
      else if (code === slash) {
        this.readClosingTag(start);
        if (this.open.length < depth) return content;
        from = this.end;
      } else {
        this.readOpeningTag(start);
        from = this.end;
      }
    }
  }

  /** Moves to the closing tag of the element that was just opened. */
  skip(): void {
    if (this.selfClosing) return;
    const depth = this.open.length;
    while (this.open.length >= depth) this.next();
  }

  broken(cause?: unknown): Error {
    return damaged(`${this.source.part} är inte giltig XML`, cause);
  }

  private valueAt(at: number): string {
    const value = this.text.slice(this.attributeSpans[at + 2], this.attributeSpans[at + 3]);
    return this.decode(lineBreak.test(value) ? value.replace(/\r\n|[\t\n\r]/g, ' ') : value);
  }

  private decode(source: string): string {
    const decoded = decodeText(source);
    if (decoded === undefined) throw this.broken();
    return decoded;
  }

  private skipDeclaration(start: number): number {
    if (this.text.startsWith('<!--', start)) return this.after('-->', start + 4);
    if (this.text.startsWith('<![CDATA[', start)) return this.after(']]>', start + 9);
    throw xmlEntities(this.source.part);
  }

  private after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw this.broken();
    return at + mark.length;
  }

  private readClosingTag(start: number): void {
    const name = this.open.pop();
    const end = this.text.indexOf('>', start);
    if (name === undefined || end < 0 || !this.text.startsWith(name, start + 2)) throw this.broken();
    if (end !== start + 2 + name.length && this.text.slice(start + 2, end).trimEnd() !== name) throw this.broken();
    this.start = start;
    this.end = end + 1;
    this.kind = 'close';
    this.selfClosing = false;
    this.attributeCount = 0;
    this.setName(name, name.indexOf(':'));
  }

  private readOpeningTag(start: number): void {
    const { text } = this;
    let at = start + 1;
    let colon = -1;
    let code = text.charCodeAt(at);
    while (code > space && code !== slash && code !== greater) {
      if (code === colonCode) colon = at - start - 1;
      code = text.charCodeAt(++at);
    }
    const name = text.slice(start + 1, at);
    if (name === '') throw this.broken();
    const close = this.readAttributes(at);
    this.selfClosing = text.charCodeAt(close - 1) === slash;
    this.start = start;
    this.end = close + 1;
    this.kind = 'open';
    this.setName(name, colon);
    if (this.selfClosing) return;
    if (this.open.push(name) > maxDepth) throw this.broken();
  }

  private setName(name: string, colon: number): void {
    this.prefix = colon < 0 ? '' : name.slice(0, colon + 1);
    this.name = colon < 0 ? name : name.slice(colon + 1);
  }

  /** Notes where the attributes stand and returns the place of the `>` that ends the tag. */
  private readAttributes(from: number): number {
    const { text, attributeSpans: spans } = this;
    let at = from;
    let count = 0;
    for (;;) {
      let code = text.charCodeAt(at);
      while (code <= space && code >= tab) code = text.charCodeAt(++at);
      if (code === greater) break;
      if (code === slash && text.charCodeAt(at + 1) === greater) {
        at++;
        break;
      }
      const nameStart = at;
      while (code > space && code !== equals && code !== greater && code !== slash) code = text.charCodeAt(++at);
      const nameEnd = at;
      while (code <= space && code >= tab) code = text.charCodeAt(++at);
      if (code !== equals || nameEnd === nameStart) throw this.broken();
      do code = text.charCodeAt(++at);
      while (code <= space && code >= tab);
      if (code !== quote && code !== apostrophe) throw this.broken();
      const valueEnd = text.indexOf(code === quote ? '"' : "'", at + 1);
      if (valueEnd < 0) throw this.broken();
      const slot = count++ * 4;
      spans[slot] = nameStart;
      spans[slot + 1] = nameEnd;
      spans[slot + 2] = at + 1;
      spans[slot + 3] = valueEnd;
      at = valueEnd + 1;
    }
    this.attributeCount = count;
    return at;
  }
}
