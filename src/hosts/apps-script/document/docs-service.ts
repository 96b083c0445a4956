import { patiently, patientlyReading } from '../run/patiently.ts';
import { UserError } from '../run/user-error.ts';
import { ownTab } from './own-tab.ts';

/** Places count from 1, in UTF-16 units; the end is the place after the last. */
export interface TextRange {
  readonly startIndex: number;
  readonly endIndex: number;
}

/** What somebody has suggested to take away stands there until it is answered, and so does what is suggested to be put in. */
export interface Suggested {
  readonly suggestedDeletionIds?: readonly string[];
}

interface ParagraphElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly textRun?: { readonly content?: string } & Suggested;
  readonly footnoteReference?: { readonly footnoteId?: string } & Suggested;
  readonly inlineObjectElement?: object;
}

export interface StructuralElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly paragraph?: { readonly elements?: readonly ParagraphElement[] };
  readonly tableOfContents?: object;
  readonly table?: {
    readonly tableRows?: readonly (Suggested & {
      readonly tableCells?: readonly { readonly content?: readonly StructuralElement[] }[];
    })[];
  };
}

/** What the add-on reads of a tab of a document. */
export interface TabContent {
  readonly body?: { readonly content?: readonly StructuralElement[] };
  readonly headers?: Readonly<Record<string, { readonly content?: readonly StructuralElement[] }>>;
  readonly footnotes?: Readonly<Record<string, { readonly content?: readonly StructuralElement[] }>>;
  readonly namedRanges?: Readonly<
    Record<string, { readonly namedRanges?: readonly { readonly ranges?: readonly Partial<TextRange>[] }[] }>
  >;
}

/** A tab as the service tells it, with those that lie under it. */
export interface DocsTab {
  readonly tabProperties?: { readonly tabId?: string };
  readonly documentTab?: TabContent;
  readonly childTabs?: readonly DocsTab[];
}

/** The tab of a document that the review stands in. */
export interface DocsDocument extends TabContent {
  readonly documentId?: string;
  /** Changes with every change of the document; told to those who may edit it. */
  readonly revisionId?: string;
  /** Id of the tab; `null` = the first, which is meant where none is named. */
  readonly tabId: string | null;
}

/** A document as the service tells it: what lies in its tabs, or, where it is told without them, in the first. */
export interface ToldDocument extends Omit<DocsDocument, 'tabId'> {
  readonly tabs?: readonly DocsTab[];
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
