/** A workbook to archive, as it can be handed to a worker thread. */
export interface Source {
  /** `closed` = a folder that cannot be looked into, which is told as a workbook that cannot be read is. */
  readonly kind: 'file' | 'remote' | 'closed';
  /** The path of a file or folder, or what a remote reader knows the workbook by. */
  readonly name: string;
}

/** A workbook as it was read. */
export interface SourceContent {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Where workbooks come from that are no files here. */
export interface RemoteReader {
  /** Whether it is the one that knows what a person has written. */
  knows(text: string): boolean;
  /** @throws HostError */
  read(name: string): Promise<SourceContent>;
}
