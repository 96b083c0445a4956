import { UserError } from '../run/user-error.ts';

/** Without it Google answers that what lies in a shared drive is not there. */
interface InAllDrives {
  readonly supportsAllDrives: true;
}
export const inAllDrives: InAllDrives = { supportsAllDrives: true };

/** What the add-on uses of the Drive service. */
export interface DriveService {
  readonly Files: {
    get(fileId: string, options: InAllDrives & { readonly fields: 'trashed' }): { readonly trashed?: boolean };
    copy(file: { readonly name: string }, fileId: string, options: InAllDrives): { readonly id?: string };
    create(
      file: { readonly name: string; readonly mimeType: string },
      content: GoogleAppsScript.Base.Blob,
      options: InAllDrives,
    ): { readonly id?: string };
  };
}

/** @throws UserError when the service is not switched on in the project */
export function driveService(): DriveService {
  if (typeof Drive === 'undefined')
    throw new UserError(
      'Tjänsten Google Drive API är inte påslagen för tillägget. Be den som förvaltar tillägget slå på den.',
    );
  return Drive as unknown as DriveService;
}
