import type { ReviewRefusal, Severity, TakeInColumn } from '../../core/index.ts';
import type { MapRow } from '../../formats/import-map/index.ts';

/** A workbook or list that a person chose, as the worker has read it. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Folders and name where a whole folder was chosen; otherwise the name. */
  readonly path: string;
}

/** Civil date to count for; left out = the workbook's own or today. */
interface ForDay {
  readonly today?: string;
}

/**
 * What the page can have done. `Input` is a file: as the browser has it on the page, read in the worker.
 * Each is what the command of the same name does.
 */
export type Job<Input = InputFile> =
  | ({ readonly kind: 'check'; readonly file: Input } & ForDay)
  | ({ readonly kind: 'fix'; readonly file: Input } & ForDay)
  | ({
      readonly kind: 'review';
      readonly file: Input;
      /** What an earlier run wrote from it, whose history and decisions go along. */
      readonly earlier?: Input;
      readonly final?: boolean;
      /** Left out = the one in Inställningar. */
      readonly edition?: 'Intern' | 'Offentlig';
    } & ForDay)
  | { readonly kind: 'init'; readonly template: 'arbetsbok' | 'exempel' | 'exempel-planering' }
  | { readonly kind: 'prepare'; readonly file: Input }
  | { readonly kind: 'next-year'; readonly file: Input; readonly year?: number }
  | { readonly kind: 'diff'; readonly before: Input; readonly after: Input }
  | { readonly kind: 'merge'; readonly base?: Input; readonly ours: Input; readonly theirs: Input }
  | ({
      readonly kind: 'propose';
      readonly lists: readonly Input[];
      readonly into?: Input;
      readonly map?: Input;
    } & ForDay)
  | ({
      readonly kind: 'import';
      readonly lists: readonly Input[];
      readonly into?: Input;
      readonly rows: readonly MapRow[];
    } & ForDay)
  | ({
      readonly kind: 'boards';
      readonly sources: readonly Input[];
      readonly register?: Input;
      readonly year?: number;
      readonly due?: string;
    } & ForDay);

/** A file to save. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Swedish, what it is for; `''` = the name says it. */
  readonly about: string;
}

/** A finding as the page shows it. */
export interface ShownFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** Where in the sheet: `F12`, `rad 12`, or `bladet`. */
  readonly place: string;
  readonly message: string;
  readonly reference: string;
  /** Who has to see to it, as the row says; `''` = nobody is named. */
  readonly owner: string;
  readonly isFixable: boolean;
}

/** What a job gives. */
export interface Answer {
  /** Swedish, a line each: what was done and what to know. */
  readonly say: readonly string[];
  /** It was refused, and nothing is written. */
  readonly refusal?: ReviewRefusal;
  readonly files: readonly SavedFile[];
  /** Everything that is to be saved, in one archive; left out where there are fewer than two files. */
  readonly archive?: SavedFile;
  /** A whole page to show in place. */
  readonly page?: string;
  readonly findings?: readonly ShownFinding[];
  /** What a final review lacks, a line each; left out = not asked. */
  readonly gaps?: readonly string[];
  /** What the command prints of it. */
  readonly text?: string;
  /** How lists of other shapes would be taken in, to be decided. */
  readonly rows?: readonly MapRow[];
  /** Columns that a row's target can be, by our sheet. */
  readonly columns?: Readonly<Record<string, readonly TakeInColumn[]>>;
}

/** From the page to the worker. Numbers tell the jobs apart. */
export interface Request {
  readonly number: number;
  readonly job: Job<File>;
}

/** From the worker to the page. */
export type Reply =
  | { readonly number: number; readonly kind: 'step'; readonly step: string }
  | { readonly number: number; readonly kind: 'done'; readonly answer: Answer }
  /** Swedish: what is wrong, where, and what to do. */
  | { readonly number: number; readonly kind: 'failed'; readonly message: string };
