import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodes } from '../../../../core/index.ts';
import { isSamePlace } from '../../files/places.ts';
import { packagingOf } from '../verify/verify-package.ts';
import { entriesOf } from './folder-entries.ts';
import { filesMatching, isPattern } from './glob.ts';
import { isList, sourcesInList } from './list-file.ts';
import type { RemoteReader, Source } from './source.ts';

export interface ResolveOptions {
  /** The folder that packages are written to, which holds no sources. */
  readonly out: string;
  readonly remote: readonly RemoteReader[];
}

/**
 * The workbooks that a person has named: files, folders with all they hold, patterns, lists (.csv, .txt) and what a remote reader
 * knows. In the order of their names and each once, so that every machine that shares the work sees the same. Whether a named
 * file is there shows when it is read.
 *
 * @throws HostError for a list that cannot be read
 */
export function resolveSources(texts: readonly string[], options: ResolveOptions): Source[] {
  const found = new Map(texts.flatMap((text) => sourcesOf(text, options)).map((source) => [keyOf(source), source]));
  return [...found.values()].sort((one, other) => compareCodes(one.name, other.name));
}

function sourcesOf(text: string, options: ResolveOptions, listed = false): Source[] {
  if (isFolder(text)) return workbooksBelow(text, options.out);
  if (existsSync(text)) return isList(text) && !listed ? sourcesInListFile(text, options) : [fileSource(text)];
  if (isRemote(text, options)) return [{ kind: 'remote', name: text }];
  const matches = isPattern(text) ? filesMatching(text) : { files: [], closed: [] };
  const found = [...matches.files.map(fileSource), ...matches.closed.map(closedSource)];
  return found.length > 0 ? found : [fileSource(text)];
}

function sourcesInListFile(path: string, options: ResolveOptions): Source[] {
  return sourcesInList(path, (text) => isRemote(text, options)).flatMap((text) => sourcesOf(text, options, true));
}

function isRemote(text: string, { remote }: ResolveOptions): boolean {
  return remote.some((reader) => reader.knows(text));
}

function fileSource(name: string): Source {
  return { kind: 'file', name };
}

function closedSource(name: string): Source {
  return { kind: 'closed', name };
}

/** A file once, however it was named. */
function keyOf({ kind, name }: Source): string {
  return kind === 'file' && existsSync(name) ? `file ${realpathSync.native(name)}` : `${kind} ${name}`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Not what is in packages, nor what Excel keeps beside an open workbook, nor what is hidden. */
function workbooksBelow(folder: string, out: string): Source[] {
  if (isSamePlace(folder, out)) return [];
  const entries = entriesOf(folder);
  if (entries === undefined) return [closedSource(folder)];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (/^(?:\.|~\$)/.test(entry.name)) return [];
    if (entry.isDirectory()) return packagingOf(path) === undefined ? workbooksBelow(path, out) : [];
    return /\.xls[xm]$/i.test(entry.name) ? [fileSource(path)] : [];
  });
}
