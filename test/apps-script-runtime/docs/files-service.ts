import { parameterFaults, schemaFaults } from '../../support/discovery.ts';
import { EmulatorError, ServiceError } from '../execution/errors.ts';
import { ServiceObject } from '../execution/service-object.ts';
import { Blob } from '../services/blob.ts';
import { convertDocx } from './convert-docx.ts';
import type { FileModel } from './drive-model.ts';

const documentType = 'application/vnd.google-apps.document';
const folderType = 'application/vnd.google-apps.folder';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Files that are kept as they come. */
const keptTypes: readonly string[] = [wordType, 'application/json'];

interface Options {
  readonly fields?: string;
  readonly supportsAllDrives?: boolean;
}
interface NewFile {
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
}

/** The advanced service for files, version 3. */
export class Drive extends ServiceObject {
  static override readonly service: string = 'Drive';

  get Files(): Files {
    return new Files(this.runtime);
  }
}

export class Files extends ServiceObject {
  static override readonly service: string = 'Drive';

  get(id: string, options: Options = {}): object {
    checkCall('get', { fileId: id, ...options });
    return told(this.#file('get', id, options), options.fields ?? 'id,name,mimeType');
  }

  /** Google turns a Word file into a document of its own when the type asked for says so. */
  create(file: NewFile, content?: unknown, options: Options = {}): object {
    checkCall('create', options, file);
    if (!(content instanceof Blob) || (file.mimeType !== documentType && !keptTypes.includes(file.mimeType ?? '')))
      throw new EmulatorError(
        'drive.files.create makes documents of Word files, and keeps Word and JSON in the emulator',
      );
    const parents = this.#parents('create', file, options);
    const { bytes, type } = Blob.contentOf(content);
    if (file.mimeType !== documentType) {
      const { drive, user } = this.runtime;
      const { id } = drive.createFile(file.name ?? 'Untitled', user, new Uint8Array(bytes), file.mimeType);
      return told(this.#placed(id, parents), 'id,name,mimeType');
    }
    if (type !== wordType || this.runtime.options.refusesFiles)
      throw new ServiceError('API call to drive.files.create failed with error: Bad Request. Unable to convert.');
    const { drive, user } = this.runtime;
    const document = drive.create(file.name ?? 'Untitled', user);
    convertDocx(document, bytes);
    return told(this.#placed(document.id, parents), 'id,name,mimeType');
  }

  copy(file: NewFile, id: string, options: Options = {}): object {
    checkCall('copy', { fileId: id, ...options }, file);
    const { document } = this.#file('copy', id, options);
    const parents = this.#parents('copy', file, options);
    const { drive, user } = this.runtime;
    const copy = drive.create(file.name ?? `Kopia av ${document.title}`, user);
    copy.become(document);
    return told(this.#placed(copy.id, parents), 'id,name,mimeType');
  }

  #parents(method: string, { parents = [] }: NewFile, options: Options): FileModel[] {
    return parents.map((id) => this.#file(method, id, options));
  }

  #placed(id: string, parents: readonly FileModel[]): FileModel {
    const file = this.runtime.drive.file(id);
    file.parents = parents.map((parent) => parent.id);
    file.inSharedDrive = parents.some(({ inSharedDrive }) => inSharedDrive);
    for (const parent of parents)
      for (const person of [parent.owner, ...parent.sharedWith]) file.sharedWith.add(person);
    return file;
  }

  /** What lies in a shared drive is not found by a call that does not say that it knows of them. */
  #file(method: string, id: string, { supportsAllDrives = false }: Options): FileModel {
    const { drive, user, options } = this.runtime;
    const all = (options.manifest.oauthScopes ?? []).some((scope) => scope.endsWith('/auth/drive'));
    const file = drive.reached(id, { user, all });
    if (file && (supportsAllDrives || !file.inSharedDrive)) return file;
    const isForbidden = options.forbidsUnopened === true && drive.reached(id, { user, all: true }) !== undefined;
    throw new ServiceError(
      `API call to drive.files.${method} failed with error: ${
        isForbidden && !file
          ? `The user has not granted the app 360 read access to the file ${id}.`
          : `File not found: ${id}.`
      }`,
    );
  }
}

function told({ document, trashed, kind, parents, type }: FileModel, fields: string): object {
  const known: Record<string, unknown> = {
    ...{ id: document.id, name: document.title, trashed, parents },
    mimeType: { folder: folderType, document: documentType, file: type }[kind],
  };
  const names = fields.split(',');
  const unknown = names.find((field) => !(field in known));
  if (unknown !== undefined) throw new EmulatorError(`The field ${unknown} of a file is not in the emulator`);
  const answer = Object.fromEntries(names.map((field) => [field, known[field]]));
  refuseFaults(schemaFaults('drive.v3', 'File', answer, 'answer'));
  return answer;
}

function checkCall(method: string, parameters: object, file?: object): void {
  refuseFaults([
    ...parameterFaults('drive.v3', `files.${method}`, { ...parameters }),
    ...(file === undefined ? [] : schemaFaults('drive.v3', 'File', file, 'request')),
  ]);
}

function refuseFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new EmulatorError(`Not as Google describes it: ${faults.join('; ')}`);
}
