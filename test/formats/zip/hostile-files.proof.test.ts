import { deflateRawSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { hostErrorOf } from '../../support/host-error-of.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';
import { buildXlsx, sheetXml, xlsxParts, zipParts } from '../../support/xlsx-builder.ts';

const sound = buildXlsx({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
const sheet = 'xl/worksheets/sheet1.xml';
const mebibyte = 1024 * 1024;

/** Where the directory record and the local header of an entry begin. */
function placesOf(bytes: Buffer, name: string): { record: number; local: number } {
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 1, 'latin1')
  ) {
    const length = bytes.readUInt16LE(at + 28);
    if (bytes.toString('utf8', at + 46, at + 46 + length) === name)
      return { record: at, local: bytes.readUInt32LE(at + 42) };
  }
  throw new Error(`no entry ${name}`);
}

function changed(change: (bytes: Buffer, places: { record: number; local: number }) => void, name = sheet): Buffer {
  const bytes = Buffer.from(sound);
  change(bytes, placesOf(bytes, name));
  return bytes;
}

function withPart(name: string, content: string | Uint8Array): Uint8Array {
  return zipParts({ ...xlsxParts({}), [name]: content });
}

/** A compound file (.xls, encrypted Office file) with a stream of that name. */
function compoundFile(stream: string): Buffer {
  const bytes = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from(`${stream}\0`, 'utf16le').copy(bytes, 1024);
  return bytes;
}

function sheetPart(content: string): Uint8Array {
  return withPart(sheet, content);
}

const spaces = ' '.repeat(9 * mebibyte);

/** A sheet of about so many bytes whose rows all have the same text, as scripts write them. */
function repeatedText(bytes: number): string {
  const text = Array.from({ length: 250 }, (_, index) => `ord${(index * 7919) % 9973} `).join('');
  const row = (number: number): string =>
    `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  const count = Math.floor(bytes / row(10_000).length);
  return sheetXml({ rows: Array.from({ length: count }, (_, index) => row(index + 1)).join('') });
}

/** So many rows that refer to the first shared text. */
function textCells(count: number): string {
  return '<row><c t="s"><v>0</v></c></row>'.repeat(count);
}

describe('a file that cannot be read', () => {
  test.each<[string, string, () => Uint8Array]>([
    ['empty', 'empty-file', () => new Uint8Array()],
    ['text', 'not-xlsx', () => Buffer.from('id;namn\n1;x\n')],
    ['a web page saved as .xlsx', 'not-xlsx', () => Buffer.from('<html><table></table></html>')],
    ['an old workbook', 'legacy-xls', () => compoundFile('Workbook')],
    ['a very old workbook', 'legacy-xls', () => compoundFile('Book')],
    ['Excel 4', 'legacy-xls', () => Buffer.from('0904060000001000', 'hex')],
    ['an encrypted workbook', 'encrypted', () => compoundFile('EncryptedPackage')],
    ['another old Office file', 'not-xlsx', () => compoundFile('WordDocument')],
    ['some other zip', 'not-xlsx', () => zipParts({ 'a.txt': 'hej' })],
    ['an empty zip', 'not-xlsx', () => zipSync({})],
    [
      'an OpenDocument sheet',
      'not-xlsx',
      () => zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    ],
    [
      'a Word document',
      'not-xlsx',
      () =>
        withPart(
          '_rels/.rels',
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
    ],
    [
      'a binary workbook',
      'not-xlsx',
      () =>
        withPart(
          '_rels/.rels',
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        ),
    ],
    ['a package with another root', 'not-xlsx', () => withPart('xl/workbook.xml', '<document/>')],
    ['cut in the middle', 'truncated', () => sound.slice(0, sound.length / 2)],
    ['cut near the end', 'truncated', () => sound.slice(0, -10)],
    ['cut after three bytes', 'truncated', () => sound.slice(0, 3)],
    [
      'with an entry beyond its end',
      'truncated',
      () => changed((bytes, { record }) => bytes.writeUInt32LE(0x7fffffff, record + 20)),
    ],
    [
      'with a header beyond its end',
      'truncated',
      () => changed((bytes, { record }) => bytes.writeUInt32LE(0x7fffffff, record + 42)),
    ],
    [
      'with a password on an entry',
      'encrypted',
      () => changed((bytes, { record }) => bytes.writeUInt16LE(1, record + 8)),
    ],
    ['packed in an unknown way', 'damaged', () => changed((bytes, { record }) => bytes.writeUInt16LE(12, record + 10))],
    ['with a wrong checksum', 'damaged', () => changed((bytes, { record }) => bytes.writeUInt32LE(1, record + 16))],
    [
      'with broken packed bytes',
      'damaged',
      () => changed((bytes, { local }) => bytes.fill(0xff, local + 30 + sheet.length, local + 40 + sheet.length)),
    ],
    [
      'with an entry smaller than it says',
      'damaged',
      () => changed((bytes, { record }) => bytes.writeUInt32LE(5000, record + 24)),
    ],
    [
      'with an entry larger than it says',
      'unsafe-entry',
      () => changed((bytes, { record }) => bytes.writeUInt32LE(10, record + 24)),
    ],
    [
      'with a local header elsewhere',
      'damaged',
      () => changed((bytes, { record }) => bytes.writeUInt32LE(4, record + 42)),
    ],
    ['without a workbook part', 'damaged', () => zipParts({ '[Content_Types].xml': '<Types/>' })],
    ['without the part of the workbook', 'damaged', () => buildXlsx({ parts: { 'xl/workbook.xml': null } })],
    ['with a relationship to nothing', 'damaged', () => withPart('xl/_rels/workbook.xml.rels', '<Relationships/>')],
    [
      'with shared strings that are missing',
      'damaged',
      () => buildXlsx({ sharedStrings: '', parts: { 'xl/sharedStrings.xml': null } }),
    ],
    [
      'with a relationship without target',
      'damaged',
      () => withPart('xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id="rId1"/></Relationships>'),
    ],
    ['with a sheet cut off', 'damaged', () => sheetPart('<worksheet><sheetData><row r="1"><c r="A1">')],
    ['with a sheet without cells', 'damaged', () => sheetPart('<worksheet/>')],
    ['without sheets', 'damaged', () => withPart('xl/workbook.xml', '<workbook><sheets/></workbook>')],
    ['with a sheet of deep nesting', 'damaged', () => sheetPart(`<worksheet>${'<a>'.repeat(1_000_000)}`)],
    [
      'with entities that expand',
      'xml-entities',
      () => sheetPart('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData/></worksheet>'),
    ],
    [
      'with an external entity',
      'xml-entities',
      () => sheetPart('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>'),
    ],
    ['with a name that leads out', 'unsafe-entry', () => withPart('../evil.xml', '')],
    ['with a name that leads out inside', 'unsafe-entry', () => withPart('xl/../../evil.xml', '')],
    ['with a name that leads out with backslashes', 'unsafe-entry', () => withPart('..\\evil.xml', '')],
    ['with an absolute name', 'unsafe-entry', () => withPart('/etc/passwd', '')],
    ['with a name on a drive', 'unsafe-entry', () => withPart('C:\\evil.xml', '')],
    ['with a name twice but for case', 'unsafe-entry', () => withPart('XL/Workbook.xml', '<workbook/>')],
    ['with two names for one entry', 'unsafe-entry', () => changed((bytes, { local }) => bytes.write('y', local + 30))],
    [
      'with entries that share bytes',
      'unsafe-entry',
      () => {
        const bytes = Buffer.from(zipSync({ 'a.xml': new Uint8Array(9), 'b.xml': new Uint8Array(9) }, { level: 0 }));
        bytes.writeUInt32LE(
          bytes.readUInt32LE(placesOf(bytes, 'a.xml').record + 20) + 8,
          placesOf(bytes, 'a.xml').record + 20,
        );
        return bytes;
      },
    ],
    ['with a part that unpacks to far more', 'unsafe-entry', () => sheetPart(spaces)],
    [
      'with tight parts that together unpack to too much',
      'unsafe-entry',
      () =>
        zipParts({
          ...xlsxParts({}),
          ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`xl/${name}.xml`, repeatedText(22 * mebibyte)])),
        }),
    ],
    [
      'with one long text that thousands of cells refer to',
      'too-large',
      () => buildXlsx({ sharedStrings: `<si><t>${'ord '.repeat(8000)}</t></si>`, sheets: [{ rows: textCells(400) }] }),
    ],
    [
      'with more parts than any workbook',
      'too-large',
      () => zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`a${i}`, new Uint8Array()]))),
    ],
    [
      'that says it unpacks to gigabytes',
      'too-large',
      () => changed((bytes, { record }) => bytes.writeUInt32LE(0xfffffff0, record + 24)),
    ],
  ])('%s: %s', (_, code, file) => {
    const error = hostErrorOf(() => readWorkbook(file(), 'Underlag 2025.xlsx'));
    expect(error.code).toBe(code);
    expect(error.message).toContain('Filen Underlag 2025.xlsx');
    expect(error.message).toMatch(/^[^\n]+\.$/);
  });
});

describe('a file that only looks suspicious', () => {
  test('a sheet of a script that has copied its text into every row packs 120 times and more', () => {
    const bytes = buildXlsx({ sheets: [{ xml: repeatedText(30 * mebibyte) }] });
    expect((30 * mebibyte) / bytes.length).toBeGreaterThan(100);
    expect(readWorkbook(bytes, 'x').workbook.sheets[0]?.rows.length).toBeGreaterThan(10_000);
  });

  test('a short text that thousands of cells refer to, and a long one that some do', () => {
    const short = buildXlsx({
      sharedStrings: `<si><t>${'ord '.repeat(60)}</t></si>`,
      sheets: [{ rows: textCells(50_000) }],
    });
    const long = buildXlsx({
      sharedStrings: `<si><t>${'ord '.repeat(8000)}</t></si>`,
      sheets: [{ rows: textCells(300) }],
    });
    for (const bytes of [short, long]) expect(readWorkbook(bytes, 'x').workbook.sheets).toHaveLength(1);
  });

  test('a picture that compresses well is no bomb', () => {
    expect(
      readWorkbook(withPart('xl/media/image1.bmp', new Uint8Array(20 * mebibyte)), 'x').workbook.sheets,
    ).toHaveLength(1);
  });

  test('a zip inside the zip is not opened', () => {
    const inner = zipSync({ 'bomb.xml': new Uint8Array(20 * mebibyte) });
    expect(readWorkbook(withPart('xl/embeddings/oleObject1.zip', inner), 'x').workbook.sheets).toHaveLength(1);
  });

  test('a comment or other bytes after the archive', () => {
    expect(readWorkbook(Buffer.concat([sound, Buffer.from('skräp')]), 'x').workbook.sheets).toHaveLength(1);
  });

  test('a million empty formatted rows', () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" s="1"/></row>`).join('');
    expect(readWorkbook(buildXlsx({ sheets: [{ rows }] }), 'x').workbook.sheets[0]?.rows).toEqual([]);
  });

  test('long cells of repeated text', () => {
    const cell = `<c t="inlineStr"><is><t>${'å'.repeat(60_000)}</t></is></c>`;
    const file = readWorkbook(buildXlsx({ sheets: [{ rows: `<row>${cell.repeat(20)}</row>` }] }), 'x');
    expect(file.workbook.sheets[0]?.rows[0]).toHaveLength(20);
  });

  test('a dimension and a validation of whole columns cost nothing', () => {
    const before = '<dimension ref="A1:XFD1048576"/>';
    const after =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:Z1048576"/></dataValidations>';
    expect(readWorkbook(buildXlsx({ sheets: [{ before, after }] }), 'x').workbook.sheets[0]?.rows).toEqual([]);
  });

  test('names that JavaScript gives a meaning', () => {
    const file = readWorkbook(buildXlsx({ sheets: [{ name: '__proto__' }, { name: 'constructor' }] }), 'x');
    expect(file.workbook.sheets.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(file.isFormula('toString', 1, 1)).toBe(false);
  });

  test('sizes in the zip64 fields of a stream writer', () => {
    const parts = Object.entries(unzipSync(sound));
    expect(readWorkbook(zip64(parts), 'x').workbook.sheets[0]?.rows).toEqual([[1]]);
  });
});

/** An archive whose sizes and offsets all stand in zip64 fields, with a zip64 end. */
function zip64(parts: [string, Uint8Array][]): Buffer {
  const bodies: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const source = Buffer.from(sound);
    const { record } = placesOf(source, name);
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    bodies.push(local, Buffer.from(name), packed);
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    for (const [index, value] of [content.length, packed.length, offset].entries())
      extra.writeBigUInt64LE(BigInt(value), 4 + index * 8);
    const entry = Buffer.from(source.subarray(record, record + 46));
    entry.writeUInt16LE(8, 10);
    for (const at of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, at);
    entry.writeUInt16LE(extra.length, 30);
    records.push(entry, Buffer.from(name), extra);
    offset += 30 + name.length + packed.length;
  }
  const size = records.reduce((total, { length }) => total + length, 0);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(BigInt(parts.length), 32);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([...bodies, ...records, end64, locator, end]);
}
