import { relativeTarget } from '../package/relationships.ts';
import { relationshipType, toStrict } from './conformance.ts';
import type { NewPart, PartLink } from './new-sheet.ts';
import type { PackageEditor } from './package-editor.ts';

/** Adds parts to a package in the conformance class of its workbook, transitional or strict. */
export class NewParts {
  private readonly parts: PackageEditor;
  /** The workbook is of the strict class. */
  readonly strict: boolean;

  constructor(parts: PackageEditor, strict: boolean) {
    this.parts = parts;
    this.strict = strict;
  }

  /** Adds a part, or replaces it whole. */
  put(part: string, content: string | Uint8Array, contentType: string): void {
    const conformant = typeof content === 'string' && this.strict ? toStrict(content) : content;
    this.parts.put(part, conformant, contentType);
  }

  /** Links one part to another and returns the id of the link. */
  link(part: string, type: string, other: string, id?: string): string {
    const target = relativeTarget(part, other);
    return this.parts.addRelationship(part, relationshipType(type, this.strict), target, false, id);
  }

  /** Adds what a new part links to, and what that links to. */
  addLinks(part: string, links: readonly PartLink[]): void {
    for (const link of links) {
      if ('part' in link) this.link(part, link.type, this.add(link.part), link.id);
      else this.parts.addRelationship(part, relationshipType(link.type, this.strict), link.address, true, link.id);
    }
  }

  private add({ name, contentType, content, links }: NewPart): string {
    const part = this.parts.freeName(name);
    this.put(part, content, contentType);
    this.addLinks(part, links ?? []);
    return part;
  }
}
