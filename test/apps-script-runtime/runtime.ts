import { Script } from 'node:vm';
import { DriveModel } from './docs/drive-model.ts';
import { CallLog, callKind } from './execution/call-log.ts';
import { isOfEnumeration } from './execution/enums.ts';
import { EmulatorError, ServiceError, takeRaised } from './execution/errors.ts';
import { type AuthMode, checkPermission, type RunMode, timeLimits } from './execution/permissions.ts';
import { createRealm, isDate, type Realm } from './execution/realm.ts';
import { exposed, ServiceObject, serviceObjectOf } from './execution/service-object.ts';
import { LockModel } from './services/lock-model.ts';
import { Mailbox } from './services/mailbox.ts';
import { serviceGlobals } from './services/service-globals.ts';
import { StoreModel } from './services/store-model.ts';
import type { TriggerRecord } from './services/trigger.ts';
import { UiModel } from './services/ui-model.ts';
import { SpreadsheetModel } from './sheets/spreadsheet-model.ts';

/** The part of appsscript.json that decides what a script may do. */
interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
}

export interface RuntimeOptions {
  readonly manifest: Manifest;
  readonly spreadsheet?: SpreadsheetModel;
  /** What the clock shows when a run begins, ISO 8601 with zone. */
  readonly now?: string;
  /** Address of the person at the keyboard. */
  readonly user?: string;
  /** Owner and person belong to the same domain, so that simple triggers too are told the person's address. */
  readonly sameDomain?: boolean;
  /** Milliseconds that each call to Google takes of an execution's time. */
  readonly callTime?: number;
  /** Milliseconds that each call to the Docs service takes besides. */
  readonly documentCallTime?: number;
  /** A cell with text format keeps a leading apostrophe. Not confirmed either way, so that a script should stand both. */
  readonly keepsApostrophe?: boolean;
  /** What is put in where a named range of a document begins or ends becomes a part of it. Not confirmed either way. */
  readonly rangesTakeEdges?: boolean;
  /** Google makes no documents of uploaded files. */
  readonly refusesFiles?: boolean;
  /** The result of a formula that the emulator cannot calculate. */
  readonly calculate?: (formula: string) => string | number | boolean;
  /** Texts of the project's HTML files by name, without `.html`. */
  readonly pages?: Readonly<Record<string, string>>;
  /** What is left today of the quota of mail recipients. */
  readonly mailQuota?: number;
}

interface Execution {
  readonly mode: RunMode;
  readonly authMode: AuthMode;
  readonly realm: Realm;
  elapsed: number;
}

/** A spreadsheet with its bound script, its people and its services, without Google. */
export class Runtime {
  readonly options: RuntimeOptions;
  readonly spreadsheet: SpreadsheetModel;
  readonly calls = new CallLog();
  readonly ui = new UiModel();
  readonly locks = new LockModel();
  readonly store = new StoreModel();
  readonly mailbox: Mailbox;
  readonly drive: DriveModel;
  /** Moments of the last changes of documents. */
  readonly documentWrites: number[] = [];
  readonly triggers: TriggerRecord[] = [];
  /** Lines written with console and Logger. */
  readonly log: string[] = [];
  /** Milliseconds since 1970; a run moves it on by the time that it takes. */
  clock: number;
  user: string;
  private script: Script | null = null;
  private current: Execution | null = null;

  constructor(options: RuntimeOptions) {
    this.options = options;
    this.spreadsheet = options.spreadsheet ?? new SpreadsheetModel();
    this.clock = Date.parse(options.now ?? '2026-11-24T08:30:00Z');
    this.user = options.user ?? 'karin.ek@example.se';
    this.drive = new DriveModel(options.rangesTakeEdges ?? false);
    this.mailbox = new Mailbox(options.mailQuota ?? 1500);
  }

  load(code: string): void {
    this.script = new Script(code, { filename: 'Code.js' });
  }

  get execution(): Execution {
    if (this.current === null) throw new EmulatorError('A service was called while no execution runs');
    return this.current;
  }

  /**
   * Loads the script anew, as Google does for every execution, and calls one of its functions.
   *
   * @param makeArguments told how to bring values into the script's realm
   */
  run(
    mode: RunMode,
    authMode: AuthMode,
    name: string,
    makeArguments: (toScript: (value: unknown) => unknown) => unknown[],
  ): unknown {
    if (this.script === null) throw new Error('Load the script first');
    takeRaised();
    const realm = createRealm(() => this.clock);
    this.current = { mode, authMode, realm, elapsed: 0 };
    try {
      Object.assign(realm.globals, serviceGlobals(this));
      realm.evaluate(this.script);
      const entry = realm.globals[name];
      if (typeof entry !== 'function') throw new ServiceError(`Script function not found: ${name}`);
      const result: unknown = entry(...makeArguments((value) => this.toScript(value)));
      const [fault] = takeRaised();
      if (fault) throw fault;
      this.pass(0);
      return this.fromScript(result);
    } catch (error) {
      throw takeRaised()[0] ?? error;
    } finally {
      this.locks.releaseAll();
      this.current = null;
    }
  }

  /** A call of a member by the script: counted, allowed or not, and its values carried over the border. */
  call(target: ServiceObject, member: string, method: unknown, values: readonly unknown[]): unknown {
    const { service } = target.constructor as typeof ServiceObject;
    const name = `${target.constructor.name}.${member}`;
    const kind = callKind(name);
    this.calls.add({ name, kind });
    try {
      checkPermission({ ...this.execution, scopes: this.options.manifest.oauthScopes ?? [] }, service, name, kind);
      if (kind !== 'local') this.pass(this.options.callTime ?? 5);
      const native = values.map((value) => this.fromScript(value));
      return this.toScript((method as (...native: unknown[]) => unknown).apply(target, native));
    } catch (error) {
      if (error instanceof ServiceError) throw this.execution.realm.error('Exception', error.message);
      throw error;
    }
  }

  /** Lets time go by in the running execution. */
  pass(milliseconds: number): void {
    const { execution } = this;
    this.clock += milliseconds;
    execution.elapsed += milliseconds;
    if (execution.elapsed > timeLimits[execution.mode]) throw new ServiceError('Exceeded maximum execution time');
  }

  /** A value as the script gets it: arrays, objects and dates of its own realm. */
  toScript(value: unknown): unknown {
    const { realm } = this.execution;
    if (typeof value !== 'object' || value === null || isOfEnumeration(value)) return value;
    if (value instanceof ServiceObject) return exposed(value, this);
    if (Array.isArray(value)) return realm.array(value.map((item) => this.toScript(item)));
    if (isDate(value)) return realm.date(value.getTime());
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    return realm.object(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.toScript(item)])));
  }

  /** A value of the script's as the emulator gets it: service objects themselves, dates and arrays of this realm. */
  fromScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || isOfEnumeration(value)) return value;
    const object = serviceObjectOf(value);
    if (object) return object;
    if (Array.isArray(value)) return Array.from(value, (item) => this.fromScript(item));
    if (isDate(value)) return new Date(value.getTime());
    if (value.constructor?.name !== 'Object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fromScript(item)]));
  }
}
