import { UserError } from '../run/user-error.ts';

/** What the add-on uses of the Drive service. */
export interface DriveService {
  readonly Files: {
    get(fileId: string, options: { readonly fields: 'trashed' }): { readonly trashed?: boolean };
    copy(file: { readonly name: string }, fileId: string): { readonly id?: string };
    create(
      file: { readonly name: string; readonly mimeType: string },
      content: GoogleAppsScript.Base.Blob,
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
