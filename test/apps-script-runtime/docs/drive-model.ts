import { applyRequests } from './apply-requests.ts';
import { DocumentModel } from './document-model.ts';
import type { RequestBody } from './request-places.ts';

export interface FileModel {
  readonly document: DocumentModel;
  /** The scope drive.file reaches what the script made, and what a person has opened with it. */
  isReachable: boolean;
  trashed: boolean;
}

/** The documents of a person's Drive. */
export class DriveModel {
  readonly files = new Map<string, FileModel>();
  private readonly rangesTakeEdges: boolean;

  constructor(rangesTakeEdges: boolean) {
    this.rangesTakeEdges = rangesTakeEdges;
  }

  create(title: string, isReachable = true): DocumentModel {
    const document = new DocumentModel(
      `document-${String(this.files.size + 1).padStart(20, '0')}`,
      title,
      this.rangesTakeEdges,
    );
    this.files.set(document.id, { document, isReachable, trashed: false });
    return document;
  }

  document(id: string): DocumentModel {
    const file = this.files.get(id);
    if (!file) throw new Error(`No document ${id}`);
    return file.document;
  }

  /** A person changes a document; told as the requests that would do the same. */
  edit(id: string, requests: readonly RequestBody[]): void {
    applyRequests(this.document(id), requests);
  }
}
