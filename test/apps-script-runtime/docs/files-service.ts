import { EmulatorError, ServiceError } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import type { FileModel } from './drive-model.ts';

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
      mimeType: 'application/vnd.google-apps.document',
    };
    const fields = (options.fields ?? 'id,name,mimeType').split(',');
    const unknown = fields.find((field) => !(field in known));
    if (unknown !== undefined) throw new EmulatorError(`The field ${unknown} of a file is not in the emulator`);
    return Object.fromEntries(fields.map((field) => [field, known[field]]));
  }

  copy(file: { readonly name?: string }, id: string): object {
    const { document } = this.#file('copy', id);
    const copy = this.runtime.drive.create(file.name ?? `Kopia av ${document.title}`);
    copy.become(document);
    return { id: copy.id, name: copy.title, mimeType: 'application/vnd.google-apps.document' };
  }

  #file(method: string, id: string): FileModel {
    const file = this.runtime.drive.files.get(id);
    if (!file?.isReachable)
      throw new ServiceError(`API call to drive.files.${method} failed with error: File not found: ${id}.`);
    return file;
  }
}
