import { damaged, notXlsx, tooLarge } from '../../file-errors.ts';
import { decodeXml, type XmlText } from '../../xml/xml-encoding.ts';
import { inflateEntry } from '../../zip/inflate-entry.ts';
import { readZip } from '../../zip/read-zip.ts';
import type { Unpacker } from '../../zip/unpacker.ts';
import type { ZipEntry } from '../../zip/zip-entry.ts';
import { TightBytes, zipLimits } from '../../zip/zip-limits.ts';
import { requireZip } from './recognise-file.ts';
import { parseRelationships, partKey, type Relationship, reachableParts, relationshipsPart } from './relationships.ts';

/** The part that says what the others are (ECMA-376 part 2, 7.2.3). */
export const contentTypes = '[Content_Types].xml';

/** The parts of a workbook file, unpacked one at a time when they are asked for. */
export class WorkbookPackage {
  /** The whole file as it was read. */
  readonly bytes: Uint8Array;
  readonly unpacker: Unpacker;
  /** In the order of the archive. */
  readonly entries: readonly ZipEntry[];
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  private readonly byKey: ReadonlyMap<string, ZipEntry>;
  private readonly tight: TightBytes;

  constructor(bytes: Uint8Array, unpacker: Unpacker) {
    const entries = readZip(bytes);
    this.bytes = bytes;
    this.unpacker = unpacker;
    this.entries = entries;
    this.tight = new TightBytes();
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
    this.byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  }

  /** Whether there is such a part, in whichever spelling of its name; see {@link partKey}. */
  has(part: string): boolean {
    return this.find(part) !== undefined;
  }

  /** The name that a part has in the archive; where there is no such part, the name as it stands. */
  nameOf(part: string): string {
    return this.find(part)?.name ?? part;
  }

  entry(part: string): ZipEntry {
    const entry = this.find(part);
    if (!entry) throw damaged(`${part} saknas`);
    return entry;
  }

  /** @throws HostError `damaged` when the part is missing or cannot be unpacked */
  readXml(part: string): XmlText {
    return decodeXml(this.unpack(part), { part }, this.unpacker);
  }

  /** The bytes of a part. @throws HostError `damaged`, `too-large` or `unsafe-entry` */
  unpack(part: string): Uint8Array {
    const entry = this.entry(part);
    // Also a part whose name does not say that it is XML.
    this.tight.add(entry.name, entry.packed.length, entry.size);
    return inflateEntry(entry, this.unpacker);
  }

  /** The relationships of a part, those of the package for `''`; none when it has no relationships part. */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    if (!this.has(name)) return [];
    return parseRelationships(this.readXml(name).text, part, { part: name }).map((link) =>
      link.external ? link : { ...link, target: this.nameOf(link.target) },
    );
  }

  /** Every part that can be reached from `start` by relationships, `start` included; `''` is the package itself. */
  reachable(start: string): Map<string, string> {
    return reachableParts(this, start);
  }

  private find(part: string): ZipEntry | undefined {
    return this.byName.get(part.toLowerCase()) ?? this.byKey.get(partKey(part));
  }
}

/** Opens an .xlsx or .xlsm file without reading any sheet. @throws FileError with one Swedish sentence, see its codes */
export function openPackage(bytes: Uint8Array, unpacker: Unpacker): WorkbookPackage {
  requireZip(bytes);
  if (bytes.length > zipLimits.fileBytes) throw tooLarge(`mer än ${zipLimits.fileBytes / 2 ** 20} MiB`);
  const opened = new WorkbookPackage(bytes, unpacker);
  if (opened.has('mimetype') && opened.has('content.xml')) throw notXlsx('filen är ett OpenDocument-ark');
  if (!opened.has(contentTypes)) throw notXlsx('filen är en zip-fil med annat innehåll');
  return opened;
}

/** The part that holds the workbook, usually `xl/workbook.xml`. @throws HostError `not-xlsx` for other Office files */
export function workbookPart(opened: WorkbookPackage): string {
  const part = opened.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined) throw damaged('arbetsboken pekas inte ut');
  if (/\.bin$/i.test(part)) throw notXlsx('filen är i det binära formatet .xlsb');
  if (/(^|\/)(document|presentation)[0-9]*\.xml$/i.test(part)) {
    throw notXlsx('filen är ett dokument i Word eller PowerPoint');
  }
  return part;
}
