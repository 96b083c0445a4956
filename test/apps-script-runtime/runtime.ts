import { CallLog, type CallTimes, callKind, callTimes, cellsIn } from './execution/call-log.ts';
import { isOfEnumeration } from './execution/enums.ts';
import { ServiceError, takeRaised } from './execution/errors.ts';
import { giveBack, takeRealm } from './execution/idle-realms.ts';
import { LoadedScript } from './execution/loaded-script.ts';
import { type AuthMode, checkPermission, type RunMode } from './execution/permissions.ts';
import { isDate } from './execution/realm.ts';
import { exposed, ServiceObject, serviceObjectOf } from './execution/service-object.ts';
import { Platform } from './platform.ts';
import { serviceGlobals } from './services/service-globals.ts';
import { makesOf } from './sheets/makes-of.ts';

/** Microseconds. */
function processorTime(): number {
  return process.cpuUsage().user;
}

/** A spreadsheet with its bound script, its people and its services, without Google. */
export class Runtime extends Platform {
  readonly makes = makesOf(this);
  readonly calls = new CallLog();
  /**
   * What happens while a call of the script is on its way to Google: people type, or another execution runs as a whole. It is told how
   * many calls the execution has made before; those that begin meanwhile are left in peace.
   */
  meanwhile: ((calls: number) => void) | null = null;
  private readonly times: CallTimes = { ...callTimes, ...this.options.callTimes };
  private script: LoadedScript | null = null;
  /** Processor time when the script last began to compute, in microseconds. */
  private computingSince = 0;

  load(code: string): void {
    this.script = LoadedScript.of(code);
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
    if (this.running.length === 0) takeRaised();
    const realm = takeRealm(() => Math.floor(this.clock));
    const execution = { mode, authMode, realm, elapsed: 0, calls: 0 };
    this.running.push(execution);
    try {
      Object.assign(realm.globals, serviceGlobals(this));
      this.#beginComputing();
      const entry = realm.evaluate(this.script)(name);
      if (typeof entry !== 'function') throw new ServiceError(`Script function not found: ${name}`);
      const result: unknown = entry(...makeArguments((value) => this.toScript(value)));
      const [fault] = takeRaised();
      if (fault) throw fault;
      this.#countScript();
      this.pass(0);
      return this.fromScript(result);
    } catch (error) {
      throw takeRaised()[0] ?? error;
    } finally {
      this.locks.releaseAll(execution);
      this.running.pop();
      giveBack(realm);
      this.#beginComputing();
    }
  }

  /** A call of a member by the script: counted, allowed or not, and its values carried over the border. */
  call(target: ServiceObject, member: string, method: unknown, values: readonly unknown[]): unknown {
    const { service } = target.constructor as typeof ServiceObject;
    const name = `${target.constructor.name}.${member}`;
    const kind = callKind(name);
    this.calls.add({ name, kind });
    this.#countScript();
    if (kind !== 'local' && this.running.length === 1) this.meanwhile?.(this.execution.calls++);
    try {
      const { mode, authMode } = this.execution;
      checkPermission({ mode, authMode, scopes: this.options.manifest.oauthScopes ?? [] }, service, name, kind);
      const { times } = this;
      if (kind !== 'local') this.pass(this.options.callTime ?? times[kind]);
      const native = values.map((value) => this.fromScript(value));
      const result = (method as (...native: unknown[]) => unknown).apply(target, native);
      if (kind !== 'local' && this.options.callTime === undefined)
        this.pass(times.cell * (cellsIn(result) + native.reduce<number>((sum, value) => sum + cellsIn(value), 0)));
      return this.toScript(result);
    } catch (error) {
      if (error instanceof ServiceError) throw this.execution.realm.error('Exception', error.message);
      throw error;
    } finally {
      this.#beginComputing();
    }
  }

  #beginComputing(): void {
    if (this.options.countsScriptTime === true) this.computingSince = processorTime();
  }

  /** What the script has computed since the last call is a part of the time that it has. */
  #countScript(): void {
    if (this.options.countsScriptTime === true) this.pass((processorTime() - this.computingSince) / 1000);
  }

  /** A value as the script gets it: arrays, objects and dates of its own realm. */
  toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const { realm } = this.execution;
    if (Array.isArray(value)) return realm.array(value.map((item) => this.toScript(item)));
    if (isOfEnumeration(value)) return value;
    if (value instanceof ServiceObject) return exposed(value, this);
    if (isDate(value)) return realm.date(value.getTime());
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    const object = realm.object();
    for (const [key, item] of Object.entries(value)) object[key] = this.toScript(item);
    return object;
  }

  /** A value of the script's as the emulator gets it: service objects themselves, dates and arrays of this realm. */
  fromScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return this.#arrayFromScript(value);
    if (isOfEnumeration(value)) return value;
    const object = serviceObjectOf(value);
    if (object) return object;
    if (isDate(value)) return new Date(value.getTime());
    if (value.constructor?.name !== 'Object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fromScript(item)]));
  }

  /** An array that stands there several times after each other, as a row that is repeated, is one array here too. */
  #arrayFromScript(values: readonly unknown[]): unknown[] {
    const array: unknown[] = [];
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (typeof value !== 'object' || value === null) array.push(value);
      else array.push(index > 0 && value === values[index - 1] ? array[index - 1] : this.fromScript(value));
    }
    return array;
  }
}
