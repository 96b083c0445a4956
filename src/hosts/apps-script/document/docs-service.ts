import { patiently, patientlyReading } from '../run/patiently.ts';
import { UserError } from '../run/user-error.ts';

/** Places count from 1, in UTF-16 units; the end is the place after the last. */
export interface TextRange {
  readonly startIndex: number;
  readonly endIndex: number;
}

interface ParagraphElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly textRun?: { readonly content?: string };
  readonly footnoteReference?: { readonly footnoteId?: string };
  readonly inlineObjectElement?: object;
}

export interface StructuralElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly paragraph?: { readonly elements?: readonly ParagraphElement[] };
  readonly tableOfContents?: object;
  readonly table?: {
    readonly tableRows?: readonly {
      readonly tableCells?: readonly { readonly content?: readonly StructuralElement[] }[];
    }[];
  };
}

/** A document as the service tells it: what the add-on reads of it. */
export interface DocsDocument {
  readonly documentId?: string;
  /** Changes with every change of the document; told to those who may edit it. */
  readonly revisionId?: string;
  readonly body?: { readonly content?: readonly StructuralElement[] };
  readonly headers?: Readonly<Record<string, { readonly content?: readonly StructuralElement[] }>>;
  readonly footnotes?: Readonly<Record<string, { readonly content?: readonly StructuralElement[] }>>;
  readonly namedRanges?: Readonly<
    Record<string, { readonly namedRanges?: readonly { readonly ranges?: readonly Partial<TextRange>[] }[] }>
  >;
}

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
    create(document: { readonly title: string }): DocsDocument;
    get(documentId: string): DocsDocument;
    batchUpdate(
      changes: { readonly requests: readonly DocsRequest[]; readonly writeControl: WriteControl },
      documentId: string,
    ): { readonly replies?: readonly DocsReply[]; readonly writeControl?: Partial<WriteControl> };
  };
}

/** @throws UserError when the service is not switched on in the project */
export function docsService(): DocsService {
  if (typeof Docs === 'undefined')
    throw new UserError(
      'Tjänsten Google Docs API är inte påslagen för tillägget. Be den som förvaltar tillägget slå på den.',
    );
  const { Documents } = Docs as unknown as DocsService;
  const wait = (milliseconds: number) => Utilities.sleep(milliseconds);
  return {
    Documents: {
      create: (document) => patiently(() => Documents.create(document), wait),
      get: (id) => patientlyReading(() => Documents.get(id), wait),
      batchUpdate: (changes, id) => patiently(() => Documents.batchUpdate(changes, id), wait),
    },
  };
}
