import type { ReviewDay } from '../../../core/index.ts';
import { readWorkbook, withoutResultText, type XlsxFile } from '../../../formats/excel/index.ts';
import type { OutputFile } from '../../../formats/output-file.ts';
import { requireReadable } from '../../../formats/read-back/index.ts';
import { portableUnpacker } from '../../../formats/zip/index.ts';
import type { InputFile, SavedFile } from '../protocol.ts';

/** What a job has of where it runs. */
export interface JobHost {
  /** Civil date in Europe/Stockholm. */
  readonly today: string;
  /** Tells what is being done. */
  step(name: string): void;
  /** The workbooks that `lis init` makes, by name without ending. */
  template(name: string): Uint8Array;
}

/** Reads a workbook, and notes for `say` which formulas have no saved result. @throws HostError */
export function openWorkbook({ name, bytes }: InputFile, host: JobHost, say: string[] = []): XlsxFile {
  host.step('Läser arbetsboken');
  const file = readWorkbook(bytes, name, portableUnpacker);
  say.push(...withoutResultText(file));
  return file;
}

/** The day to review for, as the command line has it. */
export function reviewDay({ today }: { readonly today?: string }, host: JobHost): ReviewDay {
  return { today: host.today, ...(today !== undefined && { reviewDate: today }) };
}

/** Files as they are saved, read back first as the command line does before it writes. @throws HostError `unreadable-output` */
export function saved(files: readonly (OutputFile & { readonly about?: string })[]): SavedFile[] {
  requireReadable(files, portableUnpacker);
  return files.map(({ name, content, about = '' }) => ({
    name,
    about,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
}

/** A name beside the one that a file had: `plan-rattad.xlsx`. */
export function nameBeside(fileName: string, addition: string): string {
  return fileName.replace(
    /^(.*?)(\.xls[xm])?$/is,
    (_, stem: string, ending = '.xlsx') => `${stem}-${addition}${ending}`,
  );
}
