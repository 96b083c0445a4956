import { buildXlsx } from './xlsx-builder.ts';

const whole = Buffer.from(buildXlsx());

/** Files that people choose by mistake, and what tells each from the others in the sentence about it. */
export const wrongFiles: readonly (readonly [what: string, content: Uint8Array, telling: RegExp])[] = [
  ['empty', Buffer.alloc(0), /bok\.xlsx .*tom/],
  ['an .xls', compoundFile('Workbook'), /bok\.xlsx .*\.xls/],
  ['encrypted', compoundFile('EncryptedPackage'), /bok\.xlsx är krypterad/],
  ['truncated', whole.subarray(0, whole.length / 2), /bok\.xlsx är avkortad/],
  ['a text', Buffer.from('Handlingsplan;2025\n'), /bok\.xlsx är inte en Excelarbetsbok/],
];

function compoundFile(stream: string): Buffer {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);
}
