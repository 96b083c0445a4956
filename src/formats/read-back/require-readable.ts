import { utf8Bytes, utf8Text } from '../bytes/text.ts';
import { openPackage } from '../excel/package/workbook-package.ts';
import { readOutline } from '../excel/read/sheet-list.ts';
import { fileEnding } from '../file-ending.ts';
import { inFile, unreadableOutput } from '../file-errors.ts';
import { HostError } from '../host-error.ts';
import { xmlFault } from '../xml/well-formed.ts';
import type { Unpacker } from '../zip/unpacker.ts';
import { packageFault } from './package-fault.ts';
import { pageFault } from './page-fault.ts';

/** A file that is about to be written. */
interface Output {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/**
 * Reads files back before they are let out. Of a workbook only that it opens, since whatever edits a workbook reads the rest back
 * itself; see {@link WorkbookEditor.save}.
 *
 * @throws HostError `unreadable-output`
 */
export function requireReadable(files: readonly Output[], unpacker: Unpacker): void {
  for (const file of files) {
    const fault = faultOf(file, unpacker);
    if (fault !== undefined) throw unreadableOutput(fault).named(file.name);
  }
}

function faultOf({ name, content }: Output, unpacker: Unpacker): string | undefined {
  const bytes = (): Uint8Array => (typeof content === 'string' ? utf8Bytes(content) : content);
  const text = (): string => (typeof content === 'string' ? content : utf8Text(content));
  switch (fileEnding(name)) {
    case '.xlsx':
    case '.xlsm':
      return openingFault(bytes(), name, unpacker);
    case '.docx':
      return packageFault(bytes(), name, unpacker);
    case '.html':
      return pageFault(text());
    case '.xml':
      return xmlFault(text());
    case '.json':
      return jsonFault(text());
    default:
      return undefined;
  }
}

function openingFault(bytes: Uint8Array, name: string, unpacker: Unpacker): string | undefined {
  try {
    inFile(name, () => readOutline(openPackage(bytes, unpacker)));
    return undefined;
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}

function jsonFault(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return 'filen är inte giltig JSON';
    throw error;
  }
}
