import type { ReviewDocument, Settings } from '../../../../core/index.ts';
import { printable } from '../../../../formats/reports/index.ts';
import { checksumOf } from '../../files/checksum-of.ts';
import type { ArchiveSettings } from './archive-settings.ts';

/** What is said about a package: every text is one line, empty where the workbook says nothing. */
export interface Description {
  readonly title: string;
  readonly board: string;
  readonly administration: string;
  readonly organisationNumber: string;
  readonly registryNumber: string;
  readonly year: number;
  /** Who has drawn up the review. */
  readonly creator: string;
  readonly documentVersion: string;
  readonly decisionBody: string;
  /** Civil dates; `decisionDate` may be empty. */
  readonly decisionDate: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly today: string;
  readonly edition: 'Intern' | 'Offentlig';
  readonly state: 'Utkast' | 'Slutlig';
  readonly sourceName: string;
  readonly sourceSha256: string;
  readonly programVersion: string;
  /** Which files hold protected rows though the edition is public; empty = none. */
  readonly protectedRows: string;
}

/** The file of the package that holds the description as JSON. */
export const descriptionFile = 'paket.json';

/** Describes a review for the archive, by the settings of its workbook. */
export function describe(
  {
    fileName,
    bytes,
    protectedRows,
  }: { readonly fileName: string; readonly bytes: Uint8Array; readonly protectedRows: string },
  document: ReviewDocument,
  settings: Settings,
  { version, organisationNumber = '' }: ArchiveSettings,
): Description {
  return {
    title: printable(document.title),
    board: printable(settings.board),
    administration: printable(settings.administration),
    organisationNumber,
    registryNumber: printable(settings.registryNumber),
    year: settings.year,
    creator: printable(settings.caseOfficer),
    documentVersion: printable(settings.version),
    decisionBody: printable(settings.decisionBody),
    decisionDate: settings.decisionDate,
    periodFrom: settings.periodFrom,
    periodTo: settings.periodTo,
    today: document.today,
    edition: document.edition,
    state: document.state,
    sourceName: printable(fileName),
    sourceSha256: checksumOf(bytes),
    programVersion: version,
    protectedRows,
  };
}
