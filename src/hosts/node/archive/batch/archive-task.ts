import { HostError } from '../../../../formats/host-error.ts';
import { printable } from '../../../../formats/reports/index.ts';
import { type ArchiveResult, type ArchiveTask, archiveSource } from './archive-source.ts';

/** A workbook that could not be archived; the message is one Swedish sentence. */
export interface ArchiveFailure {
  readonly state: 'failed';
  readonly message: string;
}

export type ArchiveOutcome = ArchiveResult | ArchiveFailure;

/** What a worker thread runs. Nothing is thrown, since an error loses its kind on the way between threads. */
export async function archiveTask(task: ArchiveTask): Promise<ArchiveOutcome> {
  try {
    return await archiveSource(task);
  } catch (error) {
    return { state: 'failed', message: printable(sentence(error)) };
  }
}

function sentence(error: unknown): string {
  if (error instanceof HostError) return error.message;
  return `Något gick fel i programmet (${error instanceof Error ? error.message : String(error)}).`;
}
