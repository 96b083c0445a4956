import type { DocumentAssumptions } from './docs/document-model.ts';
import { DriveModel } from './docs/drive-model.ts';
import type { CallTimes } from './execution/call-log.ts';
import { EmulatorError, ServiceError } from './execution/errors.ts';
import { type AuthMode, type RunMode, timeLimits } from './execution/permissions.ts';
import type { Realm } from './execution/realm.ts';
import { LockModel } from './services/lock-model.ts';
import { Mailbox } from './services/mailbox.ts';
import { StoreModel } from './services/store-model.ts';
import type { TriggerRecord } from './services/trigger-record.ts';
import { UiModel } from './services/ui-model.ts';
import type { Area } from './sheets/area.ts';
import type { SheetModel } from './sheets/sheet-model.ts';
import { SpreadsheetModel } from './sheets/spreadsheet-model.ts';

/** The part of appsscript.json that decides what a script may do. */
interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
}

export interface RuntimeOptions extends DocumentAssumptions {
  readonly manifest: Manifest;
  readonly spreadsheet?: SpreadsheetModel;
  /** What the clock shows when a run begins, ISO 8601 with zone. */
  readonly now?: string;
  /** Address of the person at the keyboard. */
  readonly user?: string;
  /** Owner and person belong to the same domain, so that simple triggers too are told the person's address. */
  readonly sameDomain?: boolean;
  /** Milliseconds that each call to Google takes of an execution's time; else by its kind. */
  readonly callTime?: number;
  /** Milliseconds that a call to read takes, one to write, and each cell of a block besides. */
  readonly callTimes?: Partial<CallTimes>;
  /** The processor time that the script itself takes counts too: for a machine that is not busy. */
  readonly countsScriptTime?: boolean;
  /** Milliseconds that each call to the Docs service takes besides, and each change that it asks for. */
  readonly documentCallTime?: number;
  readonly documentChangeTime?: number;
  /** A cell with text format keeps a leading apostrophe. Not confirmed either way, so that a script should stand both. */
  readonly keepsApostrophe?: boolean;
  /** What was put into a cache is gone at once, as it may be at any time. */
  readonly forgetsCache?: boolean;
  /** Google makes no documents of uploaded files. */
  readonly refusesFiles?: boolean;
  /** A file that a person may read but has not opened with the script is forbidden, not “not found”. Both are seen. */
  readonly forbidsUnopened?: boolean;
  /** The result of a formula that the emulator cannot calculate. */
  readonly calculate?: (formula: string) => string | number | boolean;
  /** Texts of the project's HTML files by name, without `.html`. */
  readonly pages?: Readonly<Record<string, string>>;
  /** What is left today of the quota of mail recipients. */
  readonly mailQuota?: number;
}

export interface Execution {
  readonly mode: RunMode;
  readonly authMode: AuthMode;
  readonly realm: Realm;
  elapsed: number;
  /** Calls that have reached Google. */
  calls: number;
}

/** Makes the objects that a range or a sheet answers with though they are made of it: handed in, so that imports run one way. */
export interface Makes {
  spreadsheet(): object;
  sheet(sheet: SheetModel): object;
  filter(sheet: SheetModel): object;
  protection(sheet: SheetModel, area: Area): object;
}

/** What the services share: what lies at Google's, the people, the clock and the execution that runs. */
export abstract class Platform {
  abstract readonly makes: Makes;
  readonly options: RuntimeOptions;
  readonly spreadsheet: SpreadsheetModel;
  readonly ui = new UiModel();
  readonly locks = new LockModel();
  readonly store = new StoreModel();
  readonly mailbox: Mailbox;
  readonly drive: DriveModel;
  /** Moments of the last changes of documents. */
  readonly documentWrites: number[] = [];
  readonly triggers: TriggerRecord[] = [];
  /** Results of custom functions by name and arguments: Google computes them again only when those change. */
  readonly formulaResults = new Map<string, unknown>();
  /** Lines written with console and Logger. */
  readonly log: string[] = [];
  /** Milliseconds since 1970; a run moves it on by the time that it takes. */
  clock: number;
  user: string;
  /** The executions that run, each begun while the one before it waited for an answer of Google's. */
  protected readonly running: Execution[] = [];

  constructor(options: RuntimeOptions) {
    this.options = options;
    this.spreadsheet = options.spreadsheet ?? new SpreadsheetModel();
    this.clock = Date.parse(options.now ?? '2026-11-24T08:30:00Z');
    this.user = options.user ?? 'karin.ek@example.se';
    this.drive = new DriveModel(options);
    this.mailbox = new Mailbox(options.mailQuota ?? 1500);
  }

  get execution(): Execution {
    const current = this.running.at(-1);
    if (current === undefined) throw new EmulatorError('A service was called while no execution runs');
    return current;
  }

  /** Lets time go by in the running execution. */
  pass(milliseconds: number): void {
    const { execution } = this;
    this.clock += milliseconds;
    for (const each of this.running) each.elapsed += milliseconds;
    if (execution.elapsed > timeLimits[execution.mode]) throw new ServiceError('Exceeded maximum execution time');
  }
}
