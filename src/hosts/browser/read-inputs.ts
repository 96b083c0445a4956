import { HostError } from '../../formats/host-error.ts';
import type { InputFile, Job } from './protocol.ts';

/** Refused before it is read: a page has less memory than a command. */
const maxMebibytes = 128;

/** A job with its files read. @throws HostError `too-large` or `not-readable` */
export async function readInputs(job: Job<File>): Promise<Job> {
  const entries: [string, unknown][] = [];
  for (const [key, value] of Object.entries(job)) entries.push([key, await readValue(value)]);
  return Object.fromEntries(entries) as unknown as Job;
}

async function readValue(value: unknown): Promise<unknown> {
  if (value instanceof File) return readInput(value);
  if (!Array.isArray(value)) return value;
  const read: unknown[] = [];
  for (const item of value) read.push(await readValue(item));
  return read;
}

async function readInput(file: File): Promise<InputFile> {
  const { name, size, webkitRelativePath } = file;
  if (size > maxMebibytes * 2 ** 20)
    throw new HostError('too-large', `Filen ${name} är större än ${maxMebibytes} MiB: dela upp den i flera.`);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw changed(name, cause);
  }
  // Chromium refuses to read a file that is not as it was chosen; Firefox gives what it has become.
  if (bytes.length !== size) throw changed(name);
  return { name, path: webkitRelativePath || name, bytes };
}

function changed(name: string, cause?: unknown): HostError {
  return new HostError(
    'not-readable',
    `Filen ${name} kan inte läsas, för den har ändrats eller flyttats sedan den valdes: välj den på nytt.`,
    cause,
  );
}
