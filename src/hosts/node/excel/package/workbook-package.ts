import { damaged, notXlsx, tooLarge } from '../file-errors.ts';
import { decodeXml, type XmlText } from '../xml/xml-encoding.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';
import { readZip } from '../zip/read-zip.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';
import { ZIP_LIMITS } from '../zip/zip-limits.ts';
import { requireZip } from './recognise-file.ts';
import { parseRelationships, type Relationship, relationshipsPart } from './relationships.ts';

/** The parts of a workbook file, unpacked one at a time when they are asked for. */
export class WorkbookPackage {
  readonly fileName: string;
  /** The whole file as it was read. */
  readonly bytes: Uint8Array;
  /** In the order of the archive. */
  readonly entries: readonly ZipEntry[];
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  constructor(bytes: Uint8Array, fileName: string) {
    const entries = readZip(bytes, fileName);
    this.fileName = fileName;
    this.bytes = bytes;
    this.entries = entries;
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** Part names are the same whatever the case of their letters (ECMA-376 part 2, 6.2.2). */
  has(part: string): boolean {
    return this.byName.has(part.toLowerCase());
  }

  entry(part: string): ZipEntry {
    const entry = this.byName.get(part.toLowerCase());
    if (!entry) throw damaged(this.fileName, `${part} saknas`);
    return entry;
  }

  /** @throws HostError `damaged` when the part is missing or cannot be unpacked */
  readXml(part: string): XmlText {
    return decodeXml(inflateEntry(this.entry(part), this.fileName), { fileName: this.fileName, part });
  }

  /** The relationships of a part, those of the package for `''`; none when it has no relationships part. */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    if (!this.has(name)) return [];
    return parseRelationships(this.readXml(name).text, part, { fileName: this.fileName, part: name });
  }
}

/** Opens an .xlsx or .xlsm file without reading any sheet. @throws HostError with one Swedish sentence, see its codes */
export function openPackage(bytes: Uint8Array, fileName: string): WorkbookPackage {
  requireZip(bytes, fileName);
  if (bytes.length > ZIP_LIMITS.fileBytes) throw tooLarge(fileName, `mer än ${ZIP_LIMITS.fileBytes / 2 ** 20} MiB`);
  const opened = new WorkbookPackage(bytes, fileName);
  if (opened.has('mimetype') && opened.has('content.xml')) throw notXlsx(fileName, 'filen är ett OpenDocument-ark');
  if (!opened.has('[Content_Types].xml')) throw notXlsx(fileName, 'filen är en zip-fil med annat innehåll');
  return opened;
}

/** The part that holds the workbook, usually `xl/workbook.xml`. @throws HostError `not-xlsx` for other Office files */
export function workbookPart(opened: WorkbookPackage): string {
  const part = opened.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined) throw damaged(opened.fileName, 'arbetsboken pekas inte ut');
  if (/\.bin$/i.test(part)) throw notXlsx(opened.fileName, 'filen är i det binära formatet .xlsb');
  if (/(^|\/)(document|presentation)[0-9]*\.xml$/i.test(part)) {
    throw notXlsx(opened.fileName, 'filen är ett dokument i Word eller PowerPoint');
  }
  return part;
}
