import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import type { Parts } from './damaged-parts.ts';

/** Ways to write one and the same XML, see {@link respellXml}. */
export interface Spelling {
  /** Decides, one after the other and then again from the start, which of several ways is taken. */
  readonly manners: readonly number[];
  /** Prefix of the elements in the default namespace; empty for none. */
  readonly prefix: string;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'latin-1';
  /** How empty elements are written. */
  readonly empty: 'as-is' | 'expanded' | 'collapsed' | 'mixed';
  /** Comments, instructions, blanks and CDATA come in, attributes change places and quotes, characters become references. */
  readonly isDecorated: boolean;
  /** Namespaces are declared where they are used and not at the root. */
  readonly declaresLate: boolean;
}

/** As canonical XML is, and as programs write that go by it: one way for everything, no element closes itself. */
export const canonical: Spelling = {
  manners: [0],
  prefix: '',
  encoding: 'utf-8',
  empty: 'expanded',
  isDecorated: false,
  declaresLate: false,
};

export const anySpelling: fc.Arbitrary<Spelling> = fc.record({
  manners: fc.array(fc.nat(99), { minLength: 1, maxLength: 40 }),
  prefix: fc.constantFrom('', '', 'x', 'ns0', 'å-1.b'),
  encoding: fc.constantFrom('utf-8', 'utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'latin-1'),
  empty: fc.constantFrom('as-is', 'expanded', 'collapsed', 'mixed'),
  isDecorated: fc.boolean(),
  declaresLate: fc.boolean(),
});

/** Every XML part in another spelling: the first part in the first one, and so on from the start again. */
export function respell(parts: Parts, spellings: readonly Spelling[]): Record<string, string | Uint8Array> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, content], index) => {
      const spelling = spellings[index % spellings.length] ?? canonical;
      return [name, /\.(xml|rels)$/.test(name) ? respellXml(textOf(content), spelling) : content];
    }),
  );
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** The same XML in other words. */
function respellXml(xml: string, spelling: Spelling): Uint8Array {
  const writer = new Respeller({ ...spelling, prefix: hasOneNamespace(xml) ? spelling.prefix : '' }, namespacesOf(xml));
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => writer.open(name, attributes, isSelfClosing));
  parser.on('text', (text) => writer.text(text));
  parser.on('cdata', (text) => writer.text(text));
  parser.on('closetag', ({ name, isSelfClosing }) => writer.close(name, isSelfClosing));
  parser.write(xml).close();
  return encoded(writer.pieces.join(''), spelling.encoding);
}

/** Only then does a prefix for it mean the same. */
function hasOneNamespace(xml: string): boolean {
  return xml.match(/\sxmlns\s*=/g)?.length === 1;
}

/** What the root declares besides the default namespace, by prefix; none where it lists prefixes, which have to be declared there. */
function namespacesOf(xml: string): ReadonlyMap<string, string> {
  const namespaces = new Map<string, string>();
  if (/:(Ignorable|ProcessContent|MustUnderstand)\s*=/.test(xml)) return namespaces;
  let isRoot = true;
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes }) => {
    if (isRoot)
      for (const [name, value] of Object.entries(attributes)) {
        if (name.startsWith('xmlns:')) namespaces.set(name.slice('xmlns:'.length), value);
      }
    isRoot = false;
  });
  parser.write(xml).close();
  return namespaces;
}

class Respeller {
  readonly pieces: string[] = [];
  private readonly spelling: Spelling;
  private readonly namespaces: ReadonlyMap<string, string>;
  private turn = 0;
  private depth = 0;

  constructor(spelling: Spelling, namespaces: ReadonlyMap<string, string>) {
    this.spelling = spelling;
    this.namespaces = namespaces;
    this.pieces.push(this.declaration());
  }

  open(name: string, attributes: Readonly<Record<string, string>>, isSelfClosing: boolean): void {
    if (this.depth > 0) this.pieces.push(this.between());
    const spelled = this.attributes(name, attributes).map(([key, value]) => this.attribute(key, value));
    this.pieces.push(`<${this.nameOf(name)}${spelled.join('')}${this.blank()}`, isSelfClosing ? '' : '>');
    this.depth++;
  }

  text(text: string): void {
    if (text !== '') this.pieces.push(this.content(text));
  }

  close(name: string, isSelfClosing: boolean): void {
    this.depth--;
    const isEmpty = isSelfClosing || this.pieces.at(-1) === '>';
    if (isEmpty) this.pieces.pop();
    const { empty } = this.spelling;
    const closesItself =
      empty === 'as-is' ? isSelfClosing : empty === 'mixed' ? this.manner(2) === 0 : empty === 'collapsed';
    if (isEmpty && closesItself) this.pieces.push('/>');
    else this.pieces.push(`${isEmpty ? '>' : ''}</${this.nameOf(name)}${this.blank()}>`);
  }

  private manner(ways: number): number {
    const { manners } = this.spelling;
    return (manners[this.turn++ % manners.length] ?? 0) % ways;
  }

  private declaration(): string {
    const encoding = { 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'latin-1': 'ISO-8859-1' } as Record<string, string>;
    const name = encoding[this.spelling.encoding];
    if (name === undefined) return this.spelling.isDecorated ? "<?xml version='1.0'  encoding = 'utf-8' ?>\n" : '';
    return `<?xml version="1.0" encoding="${name}"?>`;
  }

  private nameOf(name: string): string {
    const { prefix } = this.spelling;
    return prefix === '' || name.includes(':') ? name : `${prefix}:${name}`;
  }

  private attributes(name: string, attributes: Readonly<Record<string, string>>): [string, string][] {
    const { prefix, declaresLate, isDecorated } = this.spelling;
    let own = Object.entries(attributes).map(([key, value]): [string, string] => [
      key === 'xmlns' && prefix !== '' ? `xmlns:${prefix}` : key,
      value,
    ]);
    if (declaresLate && this.namespaces.size > 0) {
      const used = [name, ...Object.keys(attributes)].filter((key) => !key.startsWith('xmlns:'));
      if (this.depth === 0) own = own.filter(([key]) => !this.namespaces.has(key.replace(/^xmlns:/, '')));
      for (const [key, uri] of this.namespaces) {
        const isUsed = used.some((other) => other.startsWith(`${key}:`));
        if (isUsed && !own.some(([other]) => other === `xmlns:${key}`)) own.push([`xmlns:${key}`, uri]);
      }
    }
    return isDecorated && this.manner(2) === 0 ? own.reverse() : own;
  }

  private attribute(name: string, value: string): string {
    const quote = this.spelling.isDecorated && this.manner(2) === 0 ? "'" : '"';
    const escaped = this.escaped(value, new RegExp(`[&<\\t\\n\\r${quote}]`));
    const equals = this.spelling.isDecorated ? (['=', ' = ', '=\n'][this.manner(3)] ?? '=') : '=';
    return `${this.blank() || ' '}${name}${equals}${quote}${escaped}${quote}`;
  }

  private content(text: string): string {
    const escapedPart = (part: string): string => this.escaped(part, /[&<>\r]/);
    if (!this.spelling.isDecorated) return escapedPart(text);
    const middle = text.length >> 1;
    const isWhole = !/[\ud800-\udbff]$/.test(text.slice(0, middle));
    switch (this.manner(4)) {
      case 0:
        return /\]\]>|\r/.test(text) || this.lacks(text) ? escapedPart(text) : `<![CDATA[${text}]]>`;
      case 1:
        return isWhole
          ? `${escapedPart(text.slice(0, middle))}<!-- <v>9</v> & -->${escapedPart(text.slice(middle))}`
          : escapedPart(text);
      case 2:
        return isWhole
          ? `${escapedPart(text.slice(0, middle))}<?p <f>?>${escapedPart(text.slice(middle))}`
          : escapedPart(text);
      default:
        return escapedPart(text);
    }
  }

  /** Whether the encoding has no byte for some character, which then has to be a reference; there are none in CDATA. */
  private lacks(text: string): boolean {
    return this.spelling.encoding === 'latin-1' && /[^\0-\xff]/.test(text);
  }

  /** Characters that have to be references are, others now and then. */
  private escaped(text: string, needed: RegExp): string {
    const { encoding, isDecorated } = this.spelling;
    return Array.from(text, (character) => {
      const isForeign = encoding === 'latin-1' && character > '\u007f';
      if (!needed.test(character) && !isForeign && !(isDecorated && this.manner(7) === 0)) return character;
      const code = character.codePointAt(0) ?? 0;
      return isDecorated && this.manner(2) === 0 ? `&#x${code.toString(16)};` : `&#${code};`;
    }).join('');
  }

  private blank(): string {
    return this.spelling.isDecorated ? (['', ' ', '\n\t'][this.manner(3)] ?? '') : '';
  }

  /** What may stand before an element that another one holds. */
  private between(): string {
    return this.spelling.isDecorated
      ? (['', '\n  ', '<!-- <c r="Z9"/> -->', '<?p <row> ?>'][this.manner(4)] ?? '')
      : '';
  }
}

function encoded(text: string, encoding: Spelling['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'latin-1':
      return Buffer.from(text, 'latin1');
    default:
      return Buffer.from(text, 'utf8');
  }
}
