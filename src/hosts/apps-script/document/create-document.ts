import { UserError } from '../run/user-error.ts';
import type { DocsService } from './docs-service.ts';
import { driveService, inAllDrives, isUnreached } from './drive-service.ts';

/** Set by the build: the Word file that a document starts from, base64. */
declare const builtBaseDocument: string;

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const googleType = 'application/vnd.google-apps.document';

export interface CreatedDocument {
  readonly id: string;
  /** Why it is without contents list and page numbers; `null` = it has them. */
  readonly refusal: string | null;
  /** Why it does not lie in the folder that was asked for; `null` = it does, or none was. */
  readonly misplaced: string | null;
}

/**
 * A document with a contents list and page numbers, which the Docs service cannot insert: a Word file that Google turns into one
 * of its own. Where Google refuses the file, an empty document.
 */
export function createDocument(service: DocsService, title: string, folder: string): CreatedDocument {
  try {
    const content = Utilities.newBlob(Utilities.base64Decode(builtBaseDocument), wordType, `${title}.docx`);
    const { value: id, misplaced } = inFolder(folder, (parents) => {
      const made = driveService().Files.create({ name: title, mimeType: googleType, ...parents }, content, inAllDrives);
      if (made.id === undefined) throw new Error('Google gav inget id');
      return made.id;
    });
    return { id, refusal: null, misplaced };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const id = service.Documents.create({ title }).documentId ?? '';
    return { id, refusal: reasonOf(error), misplaced: folder === '' ? null : reasonOf(error) };
  }
}

/**
 * Makes a file in a folder; where the folder is out of reach, in the person's own drive.
 * @param folder address or id; empty = the person's own drive
 * @throws UserError when it is neither an address nor an id
 */
export function inFolder<T>(
  folder: string,
  make: (parents: { readonly parents?: readonly string[] }) => T,
): { readonly value: T; readonly misplaced: string | null } {
  if (folder.trim() === '') return { value: make({}), misplaced: null };
  const id = driveId(folder.trim(), folderBegins);
  if (id === undefined)
    throw new UserError(
      `Inställningen Dokumentmapp är ”${folder}”, som inte är adressen till en mapp i Google Drive. Klistra in mappens adress, eller töm inställningen.`,
    );
  try {
    return { value: make({ parents: [id] }), misplaced: null };
  } catch (error) {
    if (!isUnreached(error)) throw error;
    return { value: make({}), misplaced: reasonOf(error) };
  }
}

/** What addresses begin with; the number is that of the account in use. */
const documentBegins = /^https:\/\/docs\.google\.com\/document\/(?:u\/\d{1,3}\/)?d\//;
const folderBegins = /^https:\/\/drive\.google\.com\/drive\/(?:u\/\d{1,3}\/)?folders\//;
const shortestId = 15;

/** The id in an address, or the id itself; `undefined` for anything else. */
function driveId(text: string, addressBegins: RegExp): string | undefined {
  const [id = ''] = text.replace(addressBegins, '').split(/[/?#]/, 1);
  return id.length >= shortestId && /^[\w-]+$/.test(id) ? id : undefined;
}

/**
 * A copy of a document of the user's own.
 * @param template its id or its address
 * @throws UserError when it is neither, or out of reach
 */
export function copyTemplate(template: string, title: string, folder: string): CreatedDocument {
  const id = driveId(template.trim(), documentBegins);
  if (id === undefined)
    throw new UserError(
      `Inställningen Dokumentmall är ”${template}”, som inte är adressen till ett Google-dokument. Klistra in dokumentets adress, eller töm inställningen.`,
    );
  try {
    const copy = inFolder(
      folder,
      (parents) => driveService().Files.copy({ name: title, ...parents }, id, inAllDrives).id ?? '',
    );
    return { id: copy.value, refusal: null, misplaced: copy.misplaced };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `Dokumentmallen kunde inte kopieras (${reasonOf(error)}). Tillägget når bara dokument som det självt har skapat eller fått tillgång till. Töm inställningen Dokumentmall för att använda den inbyggda, eller läs om mallar i driftsguiden.`,
    );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
