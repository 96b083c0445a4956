import { equalBytes } from '../../bytes/bytes.ts';
import { damaged, unreadableOutput } from '../../file-errors.ts';
import { HostError } from '../../host-error.ts';
import { xmlFault } from '../../xml/well-formed.ts';
import { WorkbookPackage } from '../package/workbook-package.ts';
import { contentTypeOf } from './content-types.ts';

/** A part as it was meant to be written; `undefined` for one that is removed. By the name that it has in the archive, in lower case. */
export type WrittenParts = ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array } | undefined>;

const xmlPart = /\.(xml|rels|vml)$/i;
const relationshipsPart = /(^|\/)_rels\/([^/]*)\.rels$/i;

/**
 * Opens a workbook file that has been put together and holds it to what it was made of: parts that were written are what was
 * to be written and are XML, with links that lead somewhere; parts that were carried over are packed as they were. Parts that
 * nobody touched are not unpacked.
 *
 * @throws HostError `unreadable-output`; `damaged` when the fault was there already
 */
export function readBackPackage(bytes: Uint8Array, original: WorkbookPackage, written: WrittenParts): WorkbookPackage {
  const again = opened(bytes, original);
  const fail = (detail: string): never => {
    throw unreadableOutput(detail);
  };
  for (const entry of original.entries) {
    if (written.has(entry.name.toLowerCase())) continue;
    const carried = again.has(entry.name) ? again.entry(entry.name) : fail(`${entry.name} saknas`);
    const isSame = carried.crc === entry.crc && carried.size === entry.size && equalBytes(carried.packed, entry.packed);
    if (!isSame) fail(`${entry.name} har ändrats`);
  }
  for (const [name, part] of written) {
    if (part === undefined) {
      if (again.has(name)) fail(`${name} är kvar`);
      continue;
    }
    if (!again.has(name) || !equalBytes(again.unpack(name), part.bytes))
      fail(`${part.name} är inte det som skulle skrivas`);
    if (xmlPart.test(name)) requireXml(part.name, again, original);
    if (relationshipsPart.test(name)) requireTargets(part.name, again, original);
    else if (!original.has(name) && contentTypeOf(again, part.name) === undefined)
      fail(`${part.name} saknar innehållstyp`);
  }
  return again;
}

function opened(bytes: Uint8Array, { unpacker }: WorkbookPackage): WorkbookPackage {
  try {
    return new WorkbookPackage(bytes, unpacker);
  } catch (cause) {
    if (!(cause instanceof HostError)) throw cause;
    throw unreadableOutput('zip-filen går inte att öppna', cause);
  }
}

/** A part that was no XML when it was read has not become worse. */
function requireXml(name: string, again: WorkbookPackage, original: WorkbookPackage): void {
  const fault = xmlFault(again.readXml(name).text);
  if (fault === undefined) return;
  const wasBroken = original.has(name) && xmlFault(original.readXml(name).text) !== undefined;
  const detail = `${name} är inte giltig XML`;
  throw wasBroken ? damaged(detail, fault) : unreadableOutput(detail, fault);
}

/** New links lead to parts that are there; what led nowhere before may go on doing so. */
function requireTargets(name: string, again: WorkbookPackage, original: WorkbookPackage): void {
  const part = name.replace(relationshipsPart, '$1$2');
  const known = new Set(original.relationships(part).map(({ id, target }) => `${id} ${target}`));
  for (const { id, target, external } of again.relationships(part)) {
    if (external || again.has(target) || known.has(`${id} ${target}`)) continue;
    throw unreadableOutput(`${name} pekar på ${target} som saknas`);
  }
}
