import { existsSync, lstatSync } from 'node:fs';
import { extname, join } from 'node:path';
import { HostError } from '../../../formats/host-error.ts';
import type { OutputFile } from '../../../formats/output-file.ts';
import { readMark } from '../../../formats/word/index.ts';
import { checksumOf } from '../files/checksum-of.ts';
import { nodeUnpacker } from '../files/node-unpacker.ts';
import { readFile } from '../files/read-file.ts';

/** A document that is left in the folder, since something in it may be a person's. */
interface KeptDocument {
  readonly name: string;
  /** Swedish, after `för det`: why it is not replaced. */
  readonly reason: string;
  /** What the new document is called instead. */
  readonly newName: string;
}

export interface PlacedFiles<File extends OutputFile> {
  /** As they are to be written; a document under the first name that is free or its own. */
  readonly files: readonly File[];
  readonly kept: readonly KeptDocument[];
}

/**
 * Finds a name for each Word document among the files, so that none is replaced but what the program wrote there, as it was
 * written, and that is no final one. Whatever is unclear is kept.
 */
export function placeDocuments<File extends OutputFile>(folder: string, files: readonly File[]): PlacedFiles<File> {
  const placed = files.map((file) => {
    if (extname(file.name) !== '.docx') return { file, kept: [] };
    const passed: Omit<KeptDocument, 'newName'>[] = [];
    for (let number = 1; ; number++) {
      const name = numbered(file.name, number);
      const reason = reasonToKeep(folder, { ...file, name });
      if (reason === undefined)
        return { file: { ...file, name }, kept: passed.map((old) => ({ ...old, newName: name })) };
      passed.push({ name, reason });
    }
  });
  return { files: placed.map(({ file }) => file), kept: placed.flatMap(({ kept }) => kept) };
}

/** @example numbered('genomgang.docx', 2) // 'genomgang (2).docx' */
function numbered(name: string, number: number): string {
  const ending = extname(name);
  return number === 1 ? name : `${name.slice(0, -ending.length)} (${number})${ending}`;
}

function reasonToKeep(folder: string, { name, content }: OutputFile): string | undefined {
  const path = join(folder, name);
  if (!isThere(path)) return undefined;
  try {
    const old = readFile(path);
    if (Buffer.from(content).equals(old)) return undefined;
    if (isOpen(folder, name)) return 'är öppet i ett annat program';
    const mark = readMark(old, name, nodeUnpacker, checksumOf);
    if (mark === undefined) return 'har inget märke som säger att programmet skrev det';
    if (!mark.isUnchanged) return 'har ändrats sedan programmet skrev det';
    return mark.state === 'Slutlig' ? 'är ett slutligt dokument' : undefined;
  } catch (error) {
    if (error instanceof HostError) return 'inte går att läsa';
    throw error;
  }
}

/** A link that leads nowhere is there too. What cannot be looked at is left to the writing, which says why. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Word and LibreOffice leave a file beside a document that is open; Word takes off the first letters of a name that is long. */
function isOpen(folder: string, name: string): boolean {
  return [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`].some((lock) => existsSync(join(folder, lock)));
}
