import { applyRequests } from './apply-requests.ts';
import { body, type DocumentAssumptions, DocumentModel } from './document-model.ts';
import type { RequestBody } from './request-places.ts';
import type { Unit } from './segment.ts';

/** A document, a folder, or a file of another kind with its bytes. */
export interface FileModel {
  readonly id: string;
  readonly kind: 'document' | 'folder' | 'file';
  readonly document: DocumentModel;
  bytes: Uint8Array;
  /** What the bytes are, as a MIME type; empty for others than files. */
  type: string;
  readonly owner: string;
  /** Others who may edit it. */
  readonly sharedWith: Set<string>;
  /** Those who have made it or opened it with this script: the only ones for whom the scope drive.file reaches it. */
  readonly openedBy: Set<string>;
  inSharedDrive: boolean;
  trashed: boolean;
  parents: readonly string[];
}

/** What a call may reach, by the scopes of the script. */
export interface Reach {
  readonly user: string;
  /** A scope for all files of the person, not only those that the script has been used with. */
  readonly all: boolean;
}

/** The files of all people. */
export class DriveModel {
  readonly files = new Map<string, FileModel>();
  /** What other people do between two calls to Docs: runs before each call. */
  beforeCall: () => void = () => undefined;
  private readonly assumptions: DocumentAssumptions;

  constructor(assumptions: DocumentAssumptions) {
    this.assumptions = assumptions;
  }

  /** @param owner has made it with the script; give `withScript` false for a document that it has nothing to do with */
  create(title: string, owner: string, withScript = true): DocumentModel {
    return this.#add('document', title, owner, withScript).document;
  }

  createFile(title: string, owner: string, bytes: Uint8Array, type = ''): FileModel {
    return Object.assign(this.#add('file', title, owner, true), { bytes, type });
  }

  createFolder(title: string, owner: string, withScript = true): FileModel {
    return this.#add('folder', title, owner, withScript);
  }

  /** @throws where there is none, for tests */
  file(id: string): FileModel {
    const file = this.files.get(id);
    if (!file) throw new Error(`No file ${id}`);
    return file;
  }

  document(id: string): DocumentModel {
    return this.file(id).document;
  }

  /** A file as a call of the script reaches it. */
  reached(id: string, { user, all }: Reach): FileModel | undefined {
    const file = this.files.get(id);
    if (!file || !(file.owner === user || file.sharedWith.has(user))) return undefined;
    return all || file.openedBy.has(user) ? file : undefined;
  }

  /** A person changes a document; told as the requests that would do the same. */
  edit(id: string, requests: readonly RequestBody[]): void {
    applyRequests(this.document(id), requests);
  }

  /** A person suggests a change of the first segment, which stands there until it is answered. Returns its id. */
  suggest(
    id: string,
    change: { readonly insert: string; readonly at: number } | { readonly from: number; readonly to: number },
  ): string {
    const document = this.document(id);
    const suggestion = document.newId('suggestion');
    const units = document.segments.get(body) ?? [];
    if ('insert' in change) {
      const inserted = Array.from(
        { length: change.insert.length },
        (_, at): Unit => ({
          kind: 'text',
          char: change.insert[at] as string,
          style: {},
          suggested: { id: suggestion, change: 'insert' },
        }),
      );
      document.insert(body, change.at, inserted);
    } else
      for (let at = change.from; at < change.to; at++) {
        const unit = units[at];
        if (unit?.kind === 'text' || unit?.kind === 'break')
          units[at] = { ...unit, suggested: { id: suggestion, change: 'delete' } };
      }
    document.revision += 1;
    return suggestion;
  }

  /** A suggestion is taken or turned down. */
  answer(id: string, suggestion: string, isTaken: boolean): void {
    const document = this.document(id);
    const units = document.segments.get(body) ?? [];
    for (let at = units.length - 1; at >= 0; at--) {
      const unit = units[at];
      if ((unit?.kind !== 'text' && unit?.kind !== 'break') || unit.suggested?.id !== suggestion) continue;
      const { suggested, ...plain } = unit;
      if ((suggested.change === 'insert') === isTaken) units[at] = plain;
      else document.remove(body, at, at + 1);
    }
    document.revision += 1;
  }

  /** The same files with the same content, for other people to go on with. */
  copy(): DriveModel {
    const copy = new DriveModel(this.assumptions);
    for (const [id, file] of this.files) {
      const document = file.document.copy(id, file.document.title);
      document.revision = file.document.revision;
      const [sharedWith, openedBy] = [new Set(file.sharedWith), new Set(file.openedBy)];
      copy.files.set(id, { ...file, document, sharedWith, openedBy });
    }
    return copy;
  }

  #add(kind: FileModel['kind'], title: string, owner: string, withScript: boolean): FileModel {
    const id = `${kind}-${String(this.files.size + 1).padStart(20, '0')}`;
    const file: FileModel = {
      ...{ id, kind, owner, inSharedDrive: false, trashed: false, parents: [] },
      bytes: new Uint8Array(),
      type: '',
      document: new DocumentModel(id, title, this.assumptions),
      sharedWith: new Set(),
      openedBy: new Set(withScript ? [owner] : []),
    };
    this.files.set(id, file);
    return file;
  }
}
