import type { HostErrorCode } from '../../src/formats/host-error.ts';
import { sheetXml, xlsxParts, zipParts } from '../support/xlsx-builder.ts';

/** A file made to do harm, and how it has to end: with an error of that code, or read as any other. */
export interface HostileFile {
  readonly name: string;
  readonly outcome: HostErrorCode | 'read';
  make(): Uint8Array;
  /** Takes hundreds of megabytes to make. */
  readonly isHeavy?: true;
}

const mebibyte = 1024 * 1024;
const sheetPart = 'xl/worksheets/sheet1.xml';

function withPart(name: string, content: string | Uint8Array) {
  return zipParts({ ...xlsxParts(), [name]: content });
}

function sheet(rows: string, after = '') {
  return withPart(sheetPart, sheetXml({ rows, after }));
}

function textCell(length: number) {
  return sheet(`<row><c t="inlineStr"><is><t>${'A'.repeat(length)}</t></is></c></row>`);
}

function manyRows(count: number, cells: string) {
  return sheet(`<row>${cells}</row>`.repeat(count));
}

function tightParts(count: number) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`xl/a${index}.xml`, repeatedText(30 * mebibyte)]),
  );
}

/** A sheet of about so many bytes whose rows all have the same text, as scripts write them. */
function repeatedText(bytes: number): string {
  const text = Array.from({ length: 250 }, (_, index) => `ord${(index * 7919) % 9973} `).join('');
  const row = (number: number): string =>
    `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  const count = Math.floor(bytes / row(10_000).length);
  return sheetXml({ rows: Array.from({ length: count }, (_, index) => row(index + 1)).join('') });
}

/** What attackers have sent to other programs: bombs of every kind, entities, paths, prototypes, files in disguise. */
export const hostileFiles: readonly HostileFile[] = [
  { name: 'a cell of 200 MB', outcome: 'unsafe-entry', isHeavy: true, make: () => textCell(200 * mebibyte) },
  { name: 'a cell of 500 MB', outcome: 'too-large', isHeavy: true, make: () => textCell(500 * mebibyte) },
  {
    name: 'a million rows of ten cells',
    outcome: 'unsafe-entry',
    isHeavy: true,
    make: () => manyRows(1_000_000, '<c><v>1</v></c>'.repeat(10)),
  },
  {
    name: 'one text of 32,000 characters that 2,000 cells refer to',
    outcome: 'too-large',
    make: () =>
      zipParts(
        xlsxParts({
          sharedStrings: `<si><t>${'ord '.repeat(8000)}</t></si>`,
          sheets: [{ rows: '<row><c t="s"><v>0</v></c></row>'.repeat(2000) }],
        }),
      ),
  },
  {
    name: 'a sheet of 57 MB that is packed more than a hundred times',
    outcome: 'read',
    isHeavy: true,
    make: () => withPart(sheetPart, repeatedText(57 * mebibyte)),
  },
  {
    name: 'three such sheets',
    outcome: 'unsafe-entry',
    isHeavy: true,
    make: () => zipParts({ ...xlsxParts(), ...tightParts(3) }),
  },
  {
    name: 'a merge of the whole sheet',
    outcome: 'read',
    make: () => sheet('<row><c><v>1</v></c></row>', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  },
  {
    name: 'a hundred thousand merges',
    outcome: 'too-large',
    make: () =>
      sheet(
        `<row r="1"><c><v>1</v></c></row><row r="1048576"><c><v>1</v></c></row>`,
        `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</mergeCells>`,
      ),
  },
  {
    name: 'a validation of 26 whole columns',
    outcome: 'read',
    make: () =>
      sheet(
        '',
        '<dataValidations><dataValidation type="list" sqref="A1:Z1048576"><formula1>"a"</formula1></dataValidation></dataValidations>',
      ),
  },
  {
    name: 'cells in the last column of many rows',
    outcome: 'too-large',
    make: () =>
      sheet(
        Array.from({ length: 2000 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join(
          '',
        ),
      ),
  },
  {
    name: 'cells in the last row',
    outcome: 'read',
    make: () => sheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
  },
  {
    name: 'a name __proto__',
    outcome: 'read',
    make: () =>
      withPart(
        'xl/workbook.xml',
        String(
          xlsxParts({
            afterSheets: '<definedNames><definedName name="__proto__">Blad1!$A$1</definedName></definedNames>',
          })['xl/workbook.xml'],
        ),
      ),
  },
  {
    name: 'a header __proto__',
    outcome: 'read',
    make: () => sheet('<row><c t="str"><v>__proto__</v></c></row><row><c t="str"><v>x</v></c></row>'),
  },
  {
    name: 'entities that expand a billion times',
    outcome: 'xml-entities',
    make: () =>
      withPart(
        sheetPart,
        `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghi'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]><worksheet><sheetData><row><c t="str"><v>&i;</v></c></row></sheetData></worksheet>`,
      ),
  },
  {
    name: 'an entity that reads a file',
    outcome: 'xml-entities',
    make: () =>
      withPart(
        sheetPart,
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>',
      ),
  },
  {
    name: 'a million nested elements',
    outcome: 'damaged',
    make: () => withPart(sheetPart, `<worksheet><sheetData>${'<a>'.repeat(1_000_000)}`),
  },
  {
    name: 'three hundred thousand attributes',
    outcome: 'read',
    make: () => sheet(`<row ${Array.from({ length: 300_000 }, (_, index) => `a${index}=""`).join(' ')}/>`),
  },
  {
    name: 'a text full of ampersands',
    outcome: 'damaged',
    make: () => sheet(`<row><c t="str"><v>${'&'.repeat(5 * mebibyte)}</v></c></row>`),
  },
  {
    name: 'a number of a million digits',
    outcome: 'read',
    make: () => sheet(`<row><c><v>${'9'.repeat(1_000_000)}</v></c></row>`),
  },
  {
    name: 'a number format of brackets',
    outcome: 'read',
    make: () =>
      zipParts(
        xlsxParts({
          styles: `<numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(200_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
        }),
      ),
  },
  { name: 'a path that leads out', outcome: 'unsafe-entry', make: () => withPart('../../../../tmp/evil', 'x') },
  { name: 'a path from the root', outcome: 'unsafe-entry', make: () => withPart('/etc/cron.d/evil', 'x') },
  {
    name: 'eleven thousand parts',
    outcome: 'too-large',
    make: () =>
      zipParts({
        ...xlsxParts(),
        ...Object.fromEntries(Array.from({ length: 11_000 }, (_, index) => [`a/${index}`, ''])),
      }),
  },
  { name: 'a macro', outcome: 'read', make: () => withPart('xl/vbaProject.bin', 'Auto_Open') },
  { name: 'an encrypted file', outcome: 'encrypted', make: () => compoundFile('EncryptedPackage') },
  { name: 'an old .xls', outcome: 'legacy-xls', make: () => compoundFile('Workbook') },
  {
    name: 'a program',
    outcome: 'not-xlsx',
    make: () => Buffer.from('MZ\u0090\u0000this program cannot be run', 'latin1'),
  },
  { name: 'a page of scripts', outcome: 'not-xlsx', make: () => Buffer.from('<html><script>alert(1)</script></html>') },
];

function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from(`${stream}\0`, 'utf16le').copy(bytes, 1024);
  return bytes;
}
