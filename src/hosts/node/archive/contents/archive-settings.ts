/** The forms that a package can have. */
export type Packaging = 'bagit' | 'e-ark';

/** A file for the one workbook, or a folder with files named as the workbooks are. Paths. */
export type DecidedPlace = { readonly file: string } | { readonly folder: string };

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
  /** Where what was decided lies, as it was decided; absent = nothing of it is kept. */
  readonly decided?: DecidedPlace;
  /** Version of the program. */
  readonly version: string;
}
