import { UserError } from '../run/user-error.ts';
import type { DocsService } from './docs-service.ts';
import { driveService, inAllDrives } from './drive-service.ts';

/** Set by the build: the Word file that a document starts from, base64. */
declare const builtBaseDocument: string;

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const googleType = 'application/vnd.google-apps.document';

export interface CreatedDocument {
  readonly id: string;
  /** Why it is without contents list and page numbers; `null` = it has them. */
  readonly refusal: string | null;
}

/**
 * A document with a contents list and page numbers, which the Docs service cannot insert: a Word file that Google turns into one
 * of its own. Where Google refuses the file, an empty document.
 */
export function createDocument(service: DocsService, title: string): CreatedDocument {
  try {
    const content = Utilities.newBlob(Utilities.base64Decode(builtBaseDocument), wordType, `${title}.docx`);
    const { id } = driveService().Files.create({ name: title, mimeType: googleType }, content, inAllDrives);
    if (id === undefined) throw new Error('Google gav inget id');
    return { id, refusal: null };
  } catch (error) {
    return { id: service.Documents.create({ title }).documentId ?? '', refusal: reasonOf(error) };
  }
}

/** What an address of a document begins with; the number is that of the account in use. */
const addressBegins = /^https:\/\/docs\.google\.com\/document\/(?:u\/\d{1,3}\/)?d\//;
const shortestId = 20;

/** The id in an address of a document, or the id itself; `undefined` for anything else. */
function documentId(text: string): string | undefined {
  const [id = ''] = text.replace(addressBegins, '').split(/[/?#]/, 1);
  return id.length >= shortestId && /^[\w-]+$/.test(id) ? id : undefined;
}

/**
 * A copy of a document of the user's own.
 * @param template its id or its address
 * @throws UserError when it is neither, or out of reach
 */
export function copyTemplate(template: string, title: string): string {
  const id = documentId(template.trim());
  if (id === undefined)
    throw new UserError(
      `Inställningen Dokumentmall är ”${template}”, som inte är adressen till ett Google-dokument. Klistra in dokumentets adress, eller töm inställningen.`,
    );
  try {
    return driveService().Files.copy({ name: title }, id, inAllDrives).id ?? '';
  } catch (error) {
    throw new UserError(
      `Dokumentmallen kunde inte kopieras (${reasonOf(error)}). Tillägget når bara dokument som det självt har skapat eller fått tillgång till. Töm inställningen Dokumentmall för att använda den inbyggda, eller läs om mallar i driftsguiden.`,
    );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
