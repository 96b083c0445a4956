import { parameterFaults, schemaFaults } from '../../support/discovery.ts';
import { EmulatorError, mismatch, ServiceError } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import { applyRequests } from './apply-requests.ts';
import { documentJson, documentWithTabs } from './document-json.ts';
import type { DocumentModel } from './document-model.ts';
import { RequestError } from './request-error.ts';
import type { RequestBody } from './request-places.ts';

/** Google's limit for one person and one project. */
const writesPerMinute = 60;

/** The advanced service for documents. */
export class Docs extends ServiceObject {
  static override readonly service: string = 'Docs';

  get Documents(): Documents {
    return new Documents(this.runtime);
  }
}

export class Documents extends ServiceObject {
  static override readonly service: string = 'Docs';

  create(document: unknown): object {
    const title = (document as { title?: unknown } | null)?.title;
    if (typeof title !== 'string') throw mismatch('Docs.Documents.create', [document]);
    refuseFaults(schemaFaults('docs.v1', 'Document', document, 'request'));
    this.#countWrite('create');
    const { drive, user } = this.runtime;
    return answered('Document', documentJson(drive.create(title, user)));
  }

  get(id: string, options?: unknown): object {
    const { includeTabsContent = false, ...others } = (options ?? {}) as { readonly includeTabsContent?: boolean };
    if (Object.keys(others).length > 0)
      throw new EmulatorError('No options of documents.get but includeTabsContent are in the emulator');
    this.#wait();
    refuseFaults(parameterFaults('docs.v1', 'documents.get', { documentId: id, includeTabsContent }));
    const document = this.#document('get', id);
    return answered('Document', includeTabsContent ? documentWithTabs(document) : documentJson(document));
  }

  batchUpdate(changes: unknown, id: string): object {
    const { requests, writeControl = {}, ...others } = changes as Changes;
    const { requiredRevisionId, ...otherControls } = writeControl;
    if (!Array.isArray(requests) || Object.keys({ ...others, ...otherControls }).length > 0)
      throw new EmulatorError('documents.batchUpdate takes requests and a required revision in the emulator');
    if (requests.length === 0) throw failed('batchUpdate', 'Must specify at least one request.');
    this.#countWrite('batchUpdate');
    this.runtime.pass(requests.length * (this.runtime.options.documentChangeTime ?? 5));
    const document = this.#document('batchUpdate', id);
    if (requiredRevisionId !== undefined && requiredRevisionId !== document.revisionId)
      throw failed('batchUpdate', 'The required revision ID does not match the latest revision.');
    try {
      const replies = applyRequests(document, requests as RequestBody[]);
      refuseFaults(schemaFaults('docs.v1', 'BatchUpdateDocumentRequest', changes, 'request'));
      const revision = { requiredRevisionId: document.revisionId };
      return answered('BatchUpdateDocumentResponse', { documentId: id, replies, writeControl: revision });
    } catch (error) {
      if (error instanceof RequestError) throw failed('batchUpdate', error.message);
      throw error;
    }
  }

  #document(method: string, id: string): DocumentModel {
    const { drive, user, options } = this.runtime;
    const all = (options.manifest.oauthScopes ?? []).some((scope) => /\/auth\/(?:documents|drive)$/.test(scope));
    const file = drive.reached(id, { user, all });
    if (file?.kind !== 'document') throw failed(method, 'Requested entity was not found.');
    return file.document;
  }

  #countWrite(method: string): void {
    this.#wait();
    const { clock, documentWrites } = this.runtime;
    const recent = documentWrites.filter((moment) => moment > clock - 60_000);
    if (recent.length >= writesPerMinute)
      throw failed(
        method,
        "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'",
      );
    documentWrites.splice(0, documentWrites.length, ...recent, clock);
  }

  #wait(): void {
    this.runtime.drive.beforeCall();
    this.runtime.pass(this.runtime.options.documentCallTime ?? 500);
  }
}

interface Changes {
  readonly requests?: unknown;
  readonly writeControl?: { readonly requiredRevisionId?: string };
}

function answered(schema: string, answer: object): object {
  refuseFaults(schemaFaults('docs.v1', schema, answer, 'answer'));
  return answer;
}

function refuseFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new EmulatorError(`Not as Google describes it: ${faults.slice(0, 5).join('; ')}`);
}

function failed(method: string, detail: string): ServiceError {
  return new ServiceError(`API call to docs.documents.${method} failed with error: ${detail}`);
}
