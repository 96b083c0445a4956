import { copyFileSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HostError } from '../host-error.ts';

/** A file to write: its name in the folder, and what it holds. */
export interface OutputFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes all the files into the folder, which is made if it is not there, or none of them. Everything is first written under
 * temporary names; only when it is all there do the files take their places, and if one cannot, those before it are put back.
 *
 * @throws HostError `not-writable` or `disk-full`; what was in the folder before is whole
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  const targets = files.map(({ name, content }, index) => new Target(folder, plainName(name), content, index));
  const made = orFail(folder, () => mkdirSync(folder, { recursive: true }));
  let failed = true;
  try {
    for (const target of targets) orFail(target.path, () => target.prepare());
    replaceAll(targets);
    failed = false;
  } finally {
    for (const target of targets) target.tidy();
    if (failed && made !== undefined) rmSync(made, { recursive: true, force: true });
  }
}

/** Writes one new file, and refuses to replace one that is there. @throws HostError `exists`, `not-writable` or `disk-full` */
export function writeNewFile(path: string, content: Uint8Array | string): void {
  if (existsSync(path)) {
    throw new HostError('exists', `Filen ${path} finns redan: ange ett annat namn eller flytta undan den först.`);
  }
  writeFiles(dirname(path), [{ name: basename(path), content }]);
}

/** Whether both paths lead to the same file or folder, whatever links and letter case lie on the way. */
export function isSamePlace(one: string, other: string): boolean {
  try {
    return realpathSync.native(one) === realpathSync.native(other);
  } catch {
    return false;
  }
}

function replaceAll(targets: readonly Target[]): void {
  const replaced: Target[] = [];
  try {
    for (const target of targets) {
      orFail(target.path, () => target.replace());
      replaced.push(target);
    }
  } catch (error) {
    for (const target of replaced) target.restore();
    throw error;
  }
}

/** A file on its way to its place, with the old one kept aside until all are in place. */
class Target {
  readonly path: string;
  private readonly content: Uint8Array | string;
  private readonly fresh: string;
  private readonly old: string;
  private hasOld = false;

  constructor(folder: string, name: string, content: Uint8Array | string, index: number) {
    // Short, since a name that is just short enough for the file system leaves no room to add to it.
    const hidden = join(folder, `.lis-${process.pid}-${index}`);
    this.path = join(folder, name);
    this.content = content;
    this.fresh = `${hidden}.ny`;
    this.old = `${hidden}.gammal`;
  }

  prepare(): void {
    writeFileSync(this.fresh, this.content, { flush: true });
    if (existsSync(this.path)) {
      copyFileSync(this.path, this.old);
      this.hasOld = true;
    }
  }

  replace(): void {
    renameSync(this.fresh, this.path);
  }

  restore(): void {
    if (this.hasOld) renameSync(this.old, this.path);
    else rmSync(this.path, { force: true });
  }

  /** Takes away what is temporary. Where the folder lets nothing be done, the failure before this one is the one to tell. */
  tidy(): void {
    for (const path of [this.fresh, this.old]) {
      try {
        rmSync(path, { force: true });
      } catch {}
    }
  }
}

function plainName(name: string): string {
  if (name !== basename(name) || name === '' || name === '.' || name === '..')
    throw new Error(`Not a file name: ${name}`);
  return name;
}

function orFail<Result>(path: string, run: () => Result): Result {
  try {
    return run();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
      throw new HostError('disk-full', `Det finns inte plats för ${path}: frigör utrymme och försök igen.`, cause);
    }
    throw new HostError(
      'not-writable',
      `${path} kan inte skrivas: kontrollera att du har rätt att skriva där och att inget annat program har filen öppen.`,
      cause,
    );
  }
}
