import { compareCodes, type ReviewDocument } from '../../core/index.ts';
import { sha256Hex } from '../bytes/sha-256.ts';
import { utf8Bytes, utf8Text } from '../bytes/text.ts';
import { inFile } from '../file-errors.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';
import { readZip } from '../zip/read-zip.ts';
import type { Unpacker } from '../zip/unpacker.ts';
import type { DocumentPart } from './model/document-part.ts';

/** What the program says in a document that it has written. */
export interface DocumentMark {
  readonly state: ReviewDocument['state'];
  /** No part of the document is another than when it was written. Saving it again in Word changes parts, whatever is typed. */
  readonly isUnchanged: boolean;
}

/** SHA-256 (FIPS 180-4) in hexadecimal digits of lower case, however a host counts it. */
export type Checksum = (bytes: Uint8Array) => string;

/** The part that holds the mark. */
export const markPart = 'docProps/custom.xml';
const stateName = 'lis-skick';
const checksumName = 'lis-kontrollsumma';
/** What stands in place of the checksum when it is counted. */
const blankChecksum = '0'.repeat(64);

/**
 * Marks a document as written by the program, in its own properties: its state, and a checksum of all that it holds, which no
 * longer fits when somebody has edited it. The last thing to be done with the parts.
 */
export function withMark(
  parts: readonly DocumentPart[],
  state: ReviewDocument['state'],
  sha256: Checksum,
): DocumentPart[] {
  const blank = { name: markPart, bytes: utf8Bytes(propertiesXml(state, blankChecksum)) };
  const checksum = checksumOf([...parts, blank], sha256);
  return [...parts, { ...blank, bytes: utf8Bytes(propertiesXml(state, checksum)) }];
}

/**
 * The mark of a Word document; `undefined` = it has none, as one that another program made, or this one before it marked its documents.
 * @throws HostError for a file that is no Word document, or is damaged
 */
export function readMark(
  bytes: Uint8Array,
  fileName: string,
  unpacker: Unpacker,
  sha256: Checksum = sha256Hex,
): DocumentMark | undefined {
  const parts = inFile(fileName, () =>
    readZip(bytes).map((entry) => ({ name: entry.name, bytes: inflateEntry(entry, unpacker) })),
  );
  const properties = parts.find(({ name }) => name === markPart);
  if (properties === undefined) return undefined;
  const text = utf8Text(properties.bytes);
  if (!text.includes(`name="${checksumName}"`)) return undefined;
  const checksum = /<vt:lpwstr>([0-9a-f]{64})<\/vt:lpwstr>/.exec(text)?.[1] ?? '';
  const blank = { name: markPart, bytes: utf8Bytes(text.replace(checksum, blankChecksum)) };
  const others = parts.filter(({ name }) => name !== markPart);
  return {
    state: text.includes('<vt:lpwstr>Slutlig</vt:lpwstr>') ? 'Slutlig' : 'Utkast',
    isUnchanged: checksum !== '' && checksumOf([...others, blank], sha256) === checksum,
  };
}

/** SHA-256 of the names of the parts and what they hold, however they are packed and in whichever order. */
function checksumOf(parts: readonly DocumentPart[], sha256: Checksum): string {
  const lines = [...parts]
    .sort((one, other) => compareCodes(one.name, other.name))
    .map(({ name, bytes }) => `${name}\n${sha256(bytes)}\n`);
  return sha256(utf8Bytes(lines.join('')));
}

/** ISO/IEC 29500-1, 22.3: the format id and the first number are fixed. */
function propertiesXml(state: string, checksum: string): string {
  const properties = [
    [stateName, state],
    [checksumName, checksum],
  ].map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`
  );
}
