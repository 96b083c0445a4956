import { UserError } from '../run/user-error.ts';
import type { DocsReply, DocsRequest, DocsService } from './docs-service.ts';
import { inTab } from './own-tab.ts';
import type { DocsDocument } from './told-document.ts';

/** Somebody has changed the document since it was read, so that the places in it are not what they were. Nothing is written. */
export class DocumentChanged extends Error {
  override readonly name = 'DocumentChanged';
}

/** Writes in a document as it was read. */
export interface DocumentWriter {
  /**
   * One call: all of the changes are made, or none.
   * @throws DocumentChanged when anybody else has changed the document since it was read
   */
  write(requests: readonly DocsRequest[]): readonly DocsReply[];
}

/** @throws UserError when the person may only read the document: Google then tells no revision */
export function documentWriter(service: DocsService, id: string, { revisionId, tabId }: DocsDocument): DocumentWriter {
  if (revisionId === undefined || revisionId === '')
    throw new UserError(
      `Du kan läsa dokumentet men inte ändra i det: https://docs.google.com/document/d/${id}/edit. Be den som äger det om rätt att redigera.`,
    );
  let revision: string | undefined = revisionId;
  return {
    write(requests) {
      // Google did not tell what revision the last write made: what has come after it cannot be told from it.
      if (revision === undefined || revision === '') throw new DocumentChanged();
      const placed = tabId === null ? requests : inTab(requests, tabId);
      const answer = requireRevision(service, id, revision, placed);
      revision = answer.writeControl?.requiredRevisionId;
      return answer.replies ?? [];
    },
  };
}

function requireRevision(
  service: DocsService,
  id: string,
  requiredRevisionId: string,
  requests: readonly DocsRequest[],
): ReturnType<DocsService['Documents']['batchUpdate']> {
  try {
    return service.Documents.batchUpdate({ requests, writeControl: { requiredRevisionId } }, id);
  } catch (error) {
    // Google promises a refusal and no words for it, so that the revision itself has to tell.
    if (service.Documents.get(id).revisionId !== requiredRevisionId) throw new DocumentChanged();
    throw error;
  }
}
