/** The forms that a package can have. */
export type Packaging = 'bagit' | 'e-ark';

/** How workbooks are archived; together with a workbook's bytes and name it decides every byte of its package. */
export interface ArchiveSettings {
  readonly packaging: Packaging;
  /** Civil date asked for; absent = the workbook's own day. */
  readonly reviewDate?: string;
  /** The document is written as final, and a workbook with gaps is refused. */
  readonly final: boolean;
  /** PDF/A is made too. */
  readonly pdf: boolean;
  /** Of the archive creator; absent = not told. */
  readonly organisationNumber?: string;
  /** Version of the program. */
  readonly version: string;
}
