import { EmulatorError, mismatch, ServiceError } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import { applyRequests } from './apply-requests.ts';
import { documentJson } from './document-json.ts';
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
    this.#countWrite('create');
    return documentJson(this.runtime.drive.create(title));
  }

  get(id: string, options?: unknown): object {
    if (options !== undefined) throw new EmulatorError('Options of documents.get are not in the emulator');
    this.#wait();
    return documentJson(this.#document('get', id));
  }

  batchUpdate(changes: unknown, id: string): object {
    const { requests, ...others } = changes as { requests?: unknown };
    if (!Array.isArray(requests) || Object.keys(others).length > 0)
      throw new EmulatorError('documents.batchUpdate takes requests and nothing else in the emulator');
    if (requests.length === 0) throw failed('batchUpdate', 'Must specify at least one request.');
    this.#countWrite('batchUpdate');
    try {
      return { documentId: id, replies: applyRequests(this.#document('batchUpdate', id), requests as RequestBody[]) };
    } catch (error) {
      if (error instanceof RequestError) throw failed('batchUpdate', error.message);
      throw error;
    }
  }

  #document(method: string, id: string): DocumentModel {
    const file = this.runtime.drive.files.get(id);
    if (!file?.isReachable) throw failed(method, 'Requested entity was not found.');
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
    this.runtime.pass(this.runtime.options.documentCallTime ?? 1000);
  }
}

function failed(method: string, detail: string): ServiceError {
  return new ServiceError(`API call to docs.documents.${method} failed with error: ${detail}`);
}
