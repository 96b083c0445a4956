import { EmulatorError, ServiceError } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import { Blob } from '../services/blob.ts';
import { convertDocx } from './convert-docx.ts';
import type { FileModel } from './drive-model.ts';

const documentType = 'application/vnd.google-apps.document';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The advanced service for files, version 3. */
export class Drive extends ServiceObject {
  static override readonly service: string = 'Drive';

  get Files(): Files {
    return new Files(this.runtime);
  }
}

export class Files extends ServiceObject {
  static override readonly service: string = 'Drive';

  get(id: string, options: { readonly fields?: string } = {}): object {
    const { document, trashed } = this.#file('get', id);
    const known: Record<string, unknown> = {
      id,
      name: document.title,
      trashed,
      mimeType: documentType,
    };
    const fields = (options.fields ?? 'id,name,mimeType').split(',');
    const unknown = fields.find((field) => !(field in known));
    if (unknown !== undefined) throw new EmulatorError(`The field ${unknown} of a file is not in the emulator`);
    return Object.fromEntries(fields.map((field) => [field, known[field]]));
  }

  /** Google turns a Word file into a document of its own when the type asked for says so. */
  create(file: { readonly name?: string; readonly mimeType?: string }, content?: unknown): object {
    const { name, mimeType, ...others } = file;
    if (!(content instanceof Blob) || mimeType !== documentType || Object.keys(others).length > 0)
      throw new EmulatorError('drive.files.create makes documents of Word files and nothing else in the emulator');
    const { bytes, type } = Blob.contentOf(content);
    if (type !== wordType || this.runtime.options.refusesFiles)
      throw new ServiceError('API call to drive.files.create failed with error: Bad Request. Unable to convert.');
    const document = this.runtime.drive.create(name ?? 'Untitled');
    convertDocx(document, bytes);
    return { id: document.id, name: document.title, mimeType };
  }

  copy(file: { readonly name?: string }, id: string): object {
    const { document } = this.#file('copy', id);
    const copy = this.runtime.drive.create(file.name ?? `Kopia av ${document.title}`);
    copy.become(document);
    return { id: copy.id, name: copy.title, mimeType: documentType };
  }

  #file(method: string, id: string): FileModel {
    const file = this.runtime.drive.files.get(id);
    if (!file?.isReachable)
      throw new ServiceError(`API call to drive.files.${method} failed with error: File not found: ${id}.`);
    return file;
  }
}
