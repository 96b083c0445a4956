import { types } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { quickGlobals } from '../../support/quick-globals.mjs';
import { EmulatorError } from './errors.ts';
import type { LoadedScript } from './loaded-script.ts';

/** The world that a script runs in: the language and the given globals, and nothing else. */
export interface Realm {
  readonly globals: Record<string, unknown>;
  /** Evaluates a script from its first line and gives what finds its functions by name. */
  evaluate(script: LoadedScript): (name: string) => unknown;
  array(values: readonly unknown[]): unknown[];
  object(): Record<string, unknown>;
  date(instant: number): Date;
  error(name: string, message: string): Error;
}

/** Members of Date that answer in the script's zone, which a machine cannot be given for one realm alone. */
const zonedMembers =
  /^(?:get|set)(?!UTC|Time$)|^to(?:Locale|Date|Time)?String$|^toLocale(?:Date|Time)String$|^getTimezoneOffset$/;

export function createRealm(now: () => number): Realm {
  const globals = createContext({}, { codeGeneration: { strings: false, wasm: false } }) as Record<string, unknown>;
  quickGlobals.runInContext(globals);
  const inside = (code: string) => runInContext(code, globals);
  const RealDate = inside('Date') as DateConstructor;
  const [array, object, makeError] = [
    inside(
      '(values) => { const array = []; for (let index = 0; index < values.length; index++) array.push(values[index]); return array; }',
    ) as Realm['array'],
    inside('() => ({})') as Realm['object'],
    inside(
      '(name, message) => { const error = new Error(message); error.name = name; return error; }',
    ) as Realm['error'],
  ];
  refuseZonedMembers(RealDate.prototype);
  globals['Date'] = clockedDate(RealDate, now);
  // Node gives every context a console of its own, which prints.
  delete globals['console'];
  delete globals['WebAssembly'];
  const evaluators = new WeakMap<LoadedScript, () => (name: string) => unknown>();
  return {
    globals,
    evaluate: (script) => {
      const evaluator = evaluators.get(script) ?? script.evaluatorIn(globals);
      evaluators.set(script, evaluator);
      return evaluator();
    },
    array,
    object,
    date: (instant) => new RealDate(instant),
    error: makeError,
  };
}

function refuseZonedMembers(prototype: Date): void {
  for (const name of Object.getOwnPropertyNames(prototype).filter((member) => zonedMembers.test(member)))
    Object.defineProperty(prototype, name, {
      value() {
        throw new EmulatorError(`Date.prototype.${name} depends on the script's zone; it is not in the emulator`);
      },
    });
}

/** `new Date()` and `Date.now()` tell the emulator's time. */
function clockedDate(RealDate: DateConstructor, now: () => number): DateConstructor {
  return new Proxy(RealDate, {
    construct(target, values: unknown[], newTarget) {
      if (values.length > 1) throw new EmulatorError('new Date(year, month, …) depends on the script’s zone');
      return Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget);
    },
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}

export function isDate(value: unknown): value is Date {
  return types.isDate(value);
}
