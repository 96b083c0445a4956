/** One file inside a zip archive, still packed. */
export interface ZipEntry {
  /** The path with `/` between folders, e.g. `xl/workbook.xml`. */
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Size in bytes when unpacked, as the archive declares it. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** The rest of the central directory record, kept so that an entry can be written back as it was. */
  readonly header: ZipEntryHeader;
}

/** What the central directory says about an entry apart from its sizes. */
export interface ZipEntryHeader {
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  readonly needs: number;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}
