import { patiently, patientlyReading } from '../run/patiently.ts';
import { UserError } from '../run/user-error.ts';
import { ownTab } from './own-tab.ts';
import type { DocsDocument, ToldDocument } from './told-document.ts';

/** One change of a document: the name of the request and what it takes. */
export type DocsRequest = Readonly<Record<string, object>>;

export interface DocsReply {
  readonly createFootnote?: { readonly footnoteId?: string };
  readonly createHeader?: { readonly headerId?: string };
}

/** In a call the revision that it is written for, in an answer the one that it has made. */
interface WriteControl {
  readonly requiredRevisionId: string;
}

/** What the add-on uses of the Docs service. The package of types knows an older version of it. */
export interface DocsService {
  readonly Documents: {
    create(document: { readonly title: string }): Pick<DocsDocument, 'documentId'>;
    get(documentId: string): DocsDocument;
    batchUpdate(
      changes: { readonly requests: readonly DocsRequest[]; readonly writeControl: WriteControl },
      documentId: string,
    ): { readonly replies?: readonly DocsReply[]; readonly writeControl?: Partial<WriteControl> };
  };
}

/** The same as Google has it. */
interface ToldService {
  readonly Documents: Omit<DocsService['Documents'], 'get'> & {
    get(documentId: string, options: { readonly includeTabsContent: true }): ToldDocument;
  };
}

/** A document with all of its tabs. */
export function toldDocument(id: string): ToldDocument {
  return (Docs as unknown as ToldService).Documents.get(id, { includeTabsContent: true });
}

/** @throws UserError when the service is not switched on in the project */
export function docsService(): DocsService {
  if (typeof Docs === 'undefined')
    throw new UserError(
      'Tjänsten Google Docs API är inte påslagen för tillägget. Be den som förvaltar tillägget slå på den.',
    );
  const { Documents } = Docs as unknown as ToldService;
  const wait = (milliseconds: number) => Utilities.sleep(milliseconds);
  return {
    Documents: {
      create: (document) => patiently(() => Documents.create(document), wait),
      get: (id) => ownTab(patientlyReading(() => toldDocument(id), wait)),
      batchUpdate: (changes, id) => patiently(() => Documents.batchUpdate(changes, id), wait),
    },
  };
}
