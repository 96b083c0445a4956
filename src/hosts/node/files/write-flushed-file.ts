import { closeSync, fchmodSync, fsyncSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { unreadableOutput } from '../../../formats/file-errors.ts';

interface WriteOptions {
  /** Who may read and change the file; left out: as the system has it. */
  readonly mode?: number | undefined;
  /** What the file is called in messages, where its name is a temporary one. */
  readonly title?: string;
}

/**
 * Writes a new file, waits until the disk has it, and compares what is there with what was written.
 *
 * @throws HostError `unreadable-output`; the file system's own errors
 */
export function writeFlushedFile(
  path: string,
  content: Uint8Array | string,
  { mode, title = basename(path) }: WriteOptions = {},
): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const file = openSync(path, 'wx');
  try {
    if (mode !== undefined) fchmodSync(file, mode & 0o777);
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  requireAsWritten(path, bytes, title);
}

/** Compares what is there with what was written. @throws HostError `unreadable-output` */
export function requireAsWritten(path: string, bytes: Uint8Array, title: string): void {
  if (Buffer.compare(readFileSync(path), bytes) !== 0) {
    throw unreadableOutput('disken har något annat än det som skrevs').named(title);
  }
}
