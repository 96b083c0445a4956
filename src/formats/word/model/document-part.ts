/** A part of an Office package. */
export interface DocumentPart {
  /** Its path in the package, e.g. `word/document.xml`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
