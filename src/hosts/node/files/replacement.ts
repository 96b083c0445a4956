import { copyFileSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { temporaryName } from './temporary-names.ts';
import { writeFlushedFile } from './write-flushed-file.ts';

/** A file on its way to its place in a folder, with the old one kept aside until all that belong together are in place. */
export class Replacement {
  readonly path: string;
  private readonly content: Uint8Array | string;
  private readonly fresh: string;
  private readonly old: string;
  private hasOld = false;

  /** `index` tells apart the files that are written together. */
  constructor(folder: string, name: string, content: Uint8Array | string, index: number) {
    // Not the name itself, since one that is just short enough for the file system leaves no room to add to it.
    const temporary = join(folder, temporaryName(String(index)));
    this.path = join(folder, name);
    this.content = content;
    this.fresh = `${temporary}.ny`;
    this.old = `${temporary}.gammal`;
  }

  /** Writes the new file under its temporary name, and a copy of the old one if there is one. */
  prepare(): void {
    this.tidy();
    const old = statSync(this.path, { throwIfNoEntry: false });
    if (old) copyFileSync(this.path, this.old);
    this.hasOld = old !== undefined;
    // Who may read the old file may read the new one, and nobody else.
    writeFlushedFile(this.fresh, this.content, { mode: old?.mode, title: basename(this.path) });
  }

  place(): void {
    renameSync(this.fresh, this.path);
  }

  /**
   * Like `place`, but fails with EEXIST when another program has put a file there in the meantime. Where the file system knows no
   * links, that cannot be told and the other file is replaced.
   */
  placeAsNew(): void {
    try {
      linkSync(this.fresh, this.path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
      this.place();
    }
  }

  /** Undoes `place`. */
  restore(): void {
    if (this.hasOld) renameSync(this.old, this.path);
    else rmSync(this.path, { force: true });
  }

  /** Takes away what is temporary. Where even that cannot be done, the failure before this one is the one to tell. */
  tidy(): void {
    for (const path of [this.fresh, this.old]) {
      try {
        rmSync(path, { force: true });
      } catch {}
    }
  }
}
