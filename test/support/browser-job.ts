import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { doJob } from '../../src/hosts/browser/jobs/index.ts';
import type { Answer, InputFile, Job } from '../../src/hosts/browser/protocol.ts';

/** The day that jobs are done on. */
export const jobDay = '2026-01-15';

/** A file as the worker has read it. */
export function inputFile(path: string, name = basename(path)): InputFile {
  return { name, path: name, bytes: new Uint8Array(readFileSync(path)) };
}

/** Does a job of the page without a page. */
export function jobDone(job: Job, steps: string[] = []): Answer {
  return doJob(job, {
    today: jobDay,
    step: (name) => steps.push(name),
    template: (name) => new Uint8Array(readFileSync(`sheets-templates/${name}.xlsx`)),
  });
}

/** The bytes of a file that a job gave. */
export function fileOf({ files }: Answer, name: string): Buffer {
  const found = files.find((file) => file.name === name);
  if (found === undefined) throw new Error(`No ${name} among ${files.map((file) => file.name).join(', ')}`);
  return Buffer.from(found.bytes);
}
