import type { ReviewDocument } from '../../core/index.ts';
import { sha256Hex } from '../bytes/sha-256.ts';
import { utf8Bytes, utf8Text } from '../bytes/text.ts';
import { inFile } from '../file-errors.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';
import { readZip } from '../zip/read-zip.ts';
import type { Unpacker } from '../zip/unpacker.ts';
import type { PackageParts } from './package-parts.ts';

/** What the program says in a document that it has written. */
export interface DocumentMark {
  readonly state: ReviewDocument['state'];
  /** No part of the document is another than when it was written. Saving it again in Word changes parts, whatever is typed. */
  readonly isUnchanged: boolean;
}

const PROPERTIES = 'docProps/custom.xml';
const STATE = 'lis-skick';
const CHECKSUM = 'lis-kontrollsumma';
/** What stands in place of the checksum when it is counted. */
const BLANK = '0'.repeat(64);

/**
 * Marks a document as written by the program, in its own properties: its state, and a checksum of all that it holds, which no
 * longer fits when somebody has edited it. The last thing to be done with the parts.
 */
export function withMark(parts: PackageParts, state: ReviewDocument['state']): PackageParts {
  const blank = { ...parts, [PROPERTIES]: utf8Bytes(propertiesXml(state, BLANK)) };
  return { ...blank, [PROPERTIES]: utf8Bytes(propertiesXml(state, checksumOf(blank))) };
}

/**
 * The mark of a Word document; `undefined` = it has none, as one that another program made, or this one before it marked its documents.
 * @throws HostError for a file that is no Word document, or is damaged
 */
export function readMark(bytes: Uint8Array, fileName: string, unpacker: Unpacker): DocumentMark | undefined {
  const parts = inFile(fileName, () =>
    Object.fromEntries(readZip(bytes).map((entry) => [entry.name, inflateEntry(entry, unpacker)] as const)),
  );
  const properties = parts[PROPERTIES];
  if (properties === undefined) return undefined;
  const text = utf8Text(properties);
  if (!text.includes(`name="${CHECKSUM}"`)) return undefined;
  const checksum = /<vt:lpwstr>([0-9a-f]{64})<\/vt:lpwstr>/.exec(text)?.[1] ?? '';
  const blank = { ...parts, [PROPERTIES]: utf8Bytes(text.replace(checksum, BLANK)) };
  return {
    state: text.includes('<vt:lpwstr>Slutlig</vt:lpwstr>') ? 'Slutlig' : 'Utkast',
    isUnchanged: checksum !== '' && checksumOf(blank) === checksum,
  };
}

/** SHA-256 of the names of the parts and what they hold, however they are packed and in whichever order. */
function checksumOf(parts: PackageParts): string {
  const lines = Object.keys(parts)
    .sort()
    .map((path) => `${path}\n${sha256Hex(parts[path] as Uint8Array)}\n`);
  return sha256Hex(utf8Bytes(lines.join('')));
}

/** ISO/IEC 29500-1, 22.3: the format id and the first number are fixed. */
function propertiesXml(state: string, checksum: string): string {
  const properties = [
    [STATE, state],
    [CHECKSUM, checksum],
  ].map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`
  );
}
