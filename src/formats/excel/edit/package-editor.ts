import { utf8Bytes } from '../../bytes/text.ts';
import { decodeXml, encodeXml, type XmlText } from '../../xml/xml-encoding.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import { packEntry } from '../../zip/pack-entry.ts';
import { writeZip } from '../../zip/write-zip.ts';
import {
  parseRelationships,
  type Relationship,
  reachableParts,
  relationshipIds,
  relationshipsPart,
} from '../package/relationships.ts';
import { contentTypes, type WorkbookPackage } from '../package/workbook-package.ts';
import { withContentType, withDefaultContentType, withoutContentType } from './content-types.ts';
import type { WrittenParts } from './read-back.ts';
import { relationshipXml, withoutRelationship, withRelationship } from './relationship-edits.ts';

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/**
 * Changes parts of a package. Parts that are not touched come out with the same packed bytes, at the same place in the
 * archive; new ones come last.
 */
export class PackageEditor {
  readonly original: WorkbookPackage;
  /** What a part becomes, by its name in lower case; `undefined` for one that is removed. */
  private readonly changes = new Map<string, { name: string; bytes: Uint8Array } | undefined>();

  constructor(original: WorkbookPackage) {
    this.original = original;
  }

  has(part: string): boolean {
    const key = this.keyOf(part);
    return this.changes.has(key) ? this.changes.get(key) !== undefined : this.original.has(part);
  }

  readXml(part: string): XmlText {
    const change = this.changes.get(this.keyOf(part));
    const bytes = change?.bytes ?? this.original.unpack(part);
    return decodeXml(bytes, { part }, this.original.unpacker);
  }

  /** Rewrites the text of a part in the encoding that it has. Nothing happens when `edit` changes nothing. */
  editXml(part: string, edit: (text: string, source: XmlSource) => string): void {
    const { text, encoding } = this.readXml(part);
    const edited = edit(text, { part });
    if (edited !== text) this.set(part, encodeXml({ text: edited, encoding }));
  }

  /** Adds a part, or replaces one whole. `contentType` is left out for what its file name ending tells already. */
  put(part: string, content: string | Uint8Array, contentType?: string): void {
    this.set(part, typeof content === 'string' ? utf8Bytes(content) : content);
    if (contentType !== undefined)
      this.editXml(contentTypes, (text, source) => withContentType(text, part, contentType, source));
  }

  /** Tells what parts with a file name ending are, e.g. `png`, unless the package says so already. */
  declareExtension(extension: string, contentType: string): void {
    this.editXml(contentTypes, (text, source) => withDefaultContentType(text, extension, contentType, source));
  }

  /** Removes a part with its relationships; what they lead to stays. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      if (this.has(name)) this.changes.set(this.keyOf(name), undefined);
    }
    this.editXml(contentTypes, (text, source) => withoutContentType(text, part, source));
  }

  /** First free name `xl/tables/table1.xml`, `xl/tables/table2.xml` … for the pattern `xl/tables/table#.xml`. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number));
      if (!this.has(name)) return name;
    }
  }

  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    if (!this.has(name)) return [];
    const source = { part: name };
    return parseRelationships(this.readXml(name).text, part, source).map((link) =>
      link.external ? link : { ...link, target: this.original.nameOf(link.target) },
    );
  }

  /** Links `part` to a target and returns the id of the link, `wanted` if it is given and otherwise the first free. */
  addRelationship(part: string, type: string, target: string, external = false, wanted?: string): string {
    const name = relationshipsPart(part);
    if (!this.has(name)) this.put(name, emptyRelationships);
    const taken = relationshipIds(this.readXml(name).text, { part: name });
    let id = wanted ?? 'rId1';
    for (let number = 1; wanted === undefined && taken.has(id); number++) id = `rId${number}`;
    this.editXml(name, (text, source) => withRelationship(text, relationshipXml(id, type, target, external), source));
    return id;
  }

  removeRelationship(part: string, id: string): void {
    this.editXml(relationshipsPart(part), (text, source) => withoutRelationship(text, id, source));
  }

  /** Removes every relationship of a part; what they lead to stays. */
  clearRelationships(part: string): void {
    const name = relationshipsPart(part);
    if (this.has(name)) this.changes.set(this.keyOf(name), undefined);
  }

  /** Every part that can be reached from `start` by relationships, `start` included; `''` is the package itself. */
  reachable(start: string): Map<string, string> {
    return reachableParts(this, start);
  }

  /** Every part that was written, replaced or removed. */
  get written(): WrittenParts {
    return this.changes;
  }

  /** The whole file, not read back yet; the very bytes that were read when nothing has changed. */
  save(): Uint8Array {
    if (this.changes.size === 0) return this.original.bytes;
    const { unpacker } = this.original;
    const added = new Map(this.changes);
    const kept = this.original.entries.flatMap((entry) => {
      const key = entry.name.toLowerCase();
      if (!added.has(key)) return [entry];
      const change = added.get(key);
      added.delete(key);
      return change ? [packEntry(entry.name, change.bytes, unpacker, entry.header)] : [];
    });
    const fresh = [...added.values()].flatMap((change) =>
      change ? [packEntry(change.name, change.bytes, unpacker)] : [],
    );
    return writeZip([...kept, ...fresh]);
  }

  private set(part: string, bytes: Uint8Array): void {
    this.changes.set(this.keyOf(part), { name: part, bytes });
  }

  /** A part of the file that was read goes by the name that it has there. */
  private keyOf(part: string): string {
    return this.original.nameOf(part).toLowerCase();
  }
}
