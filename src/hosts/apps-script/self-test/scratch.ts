import type { DocsRequest } from '../document/docs-service.ts';
import type { DocumentWriter } from '../document/document-writer.ts';
import type { DocsDocument, StructuralElement } from '../document/told-document.ts';

/** The document that is tried on, once it is made. */
export interface Scratch {
  readonly id: string;
  readonly writer: DocumentWriter;
  read(): DocsDocument;
}

export function bodyOf(scratch: Scratch): readonly StructuralElement[] {
  return scratch.read().body?.content ?? [];
}

/** The place before the last line end of the body. */
export function endOf(scratch: Scratch): number {
  const content = bodyOf(scratch);
  return (content[content.length - 1]?.endIndex ?? 2) - 1;
}

/** Puts a paragraph of its own at the end. Returns where its text begins. */
export function addParagraph(scratch: Scratch, text: string): number {
  const at = endOf(scratch);
  scratch.writer.write([insert(`\n${text}`, at)]);
  return at + 1;
}

export function insert(text: string, index: number): DocsRequest {
  return { insertText: { text, location: { index } } };
}
