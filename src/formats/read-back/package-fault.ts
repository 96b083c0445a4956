import { inFile } from '../file-errors.ts';
import { HostError } from '../host-error.ts';
import { xmlFault } from '../xml/well-formed.ts';
import { decodeXml } from '../xml/xml-encoding.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';
import { readZip } from '../zip/read-zip.ts';
import type { Unpacker } from '../zip/unpacker.ts';

const xmlPart = /\.(xml|rels)$/i;
/** What people and other programs put into a document, and which nothing there depends on. */
const attachedPart = /(^|\/)customXml\//i;
const packageName = /\.(xlsx|docx)$/i;

/**
 * What is wrong with an Office file as a packageName, in Swedish: an archive that does not open, or a part that is not XML, in workbooks
 * inside it too. `undefined` when nothing is.
 */
export function packageFault(bytes: Uint8Array, fileName: string, unpacker: Unpacker): string | undefined {
  try {
    return inFile(fileName, () => partFault(bytes, fileName, unpacker));
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}

function partFault(bytes: Uint8Array, fileName: string, unpacker: Unpacker): string | undefined {
  for (const entry of readZip(bytes)) {
    const { name } = entry;
    if (packageName.test(name)) {
      const inner = packageFault(inflateEntry(entry, unpacker), fileName, unpacker);
      if (inner !== undefined) return `${name}: ${inner}`;
    } else if (xmlPart.test(name) && !attachedPart.test(name)) {
      const { text } = decodeXml(inflateEntry(entry, unpacker), { part: name }, unpacker);
      if (xmlFault(text) !== undefined) return `${name} är inte giltig XML`;
    }
  }
  return undefined;
}
