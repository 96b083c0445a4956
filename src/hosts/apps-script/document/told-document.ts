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
