/** A file to write: its name in the folder, and what it holds. */
export interface OutputFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}
