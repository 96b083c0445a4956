import { UserError } from '../run/user-error.ts';

/** Without it Google answers that what lies in a shared drive is not there. */
interface InAllDrives {
  readonly supportsAllDrives: true;
}
export const inAllDrives: InAllDrives = { supportsAllDrives: true };

/** Without parents it comes to lie in the person's own drive. */
interface NewFile {
  readonly name: string;
  readonly parents?: readonly string[];
}

/** What the add-on uses of the Drive service. */
export interface DriveService {
  readonly Files: {
    get(fileId: string, options: InAllDrives & { readonly fields: 'trashed' }): { readonly trashed?: boolean };
    copy(file: NewFile, fileId: string, options: InAllDrives): { readonly id?: string };
    create(
      file: NewFile & { readonly mimeType: string },
      content: GoogleAppsScript.Base.Blob,
      options: InAllDrives,
    ): { readonly id?: string };
  };
}

/** What Google answers of a file that is not there, that the person may not read, or that the add-on may not for that person. */
const unreached = /not found|notFound|404|has not granted|appNotAuthorized|403/i;

export function isUnreached(error: unknown): boolean {
  return unreached.test(String(error));
}

/** @throws UserError when the service is not switched on in the project */
export function driveService(): DriveService {
  if (typeof Drive === 'undefined')
    throw new UserError(
      'Tjänsten Google Drive API är inte påslagen för tillägget. Be den som förvaltar tillägget slå på den.',
    );
  return Drive as unknown as DriveService;
}
