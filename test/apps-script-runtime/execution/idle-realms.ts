import { runInContext } from 'node:vm';
import { createRealm, type Realm } from './realm.ts';

/** The clock of the emulator that a realm serves. */
interface Clock {
  now: () => number;
}

interface KeptRealm {
  readonly realm: Realm;
  readonly clock: Clock;
  /** Every member of the language, to be compared. */
  readonly language: () => readonly unknown[];
  readonly untouched: readonly unknown[];
  readonly globals: ReadonlySet<string>;
}

const idle: KeptRealm[] = [];
const used = new Map<Realm, KeptRealm>();

/** A realm for one execution: one that has served others, since the engine runs what it has run before several times as fast. */
export function takeRealm(now: () => number): Realm {
  const kept = idle.pop() ?? newRealm();
  kept.clock.now = now;
  used.set(kept.realm, kept);
  return kept.realm;
}

/** Takes a realm back; one whose language the script has changed, or that keeps globals of its, serves no other. */
export function giveBack(realm: Realm): void {
  const kept = used.get(realm);
  used.delete(realm);
  if (kept === undefined) return;
  for (const name of Object.keys(realm.globals)) if (!kept.globals.has(name)) delete realm.globals[name];
  const members = kept.language();
  const isUntouched =
    members.length === kept.untouched.length &&
    members.every((member, index) => Object.is(member, kept.untouched[index]));
  if (isUntouched) idle.push(kept);
}

function newRealm(): KeptRealm {
  const clock: Clock = { now: () => 0 };
  const realm = createRealm(() => clock.now());
  const language = runInContext(languageCode, realm.globals) as () => readonly unknown[];
  return { realm, clock, language, untouched: language(), globals: new Set(Object.keys(realm.globals)) };
}

/** Goes through the globals of the language, what they have and what their instances have. */
const languageCode = `(() => {
  const { ownKeys, getOwnPropertyDescriptor } = Reflect;
  const push = Function.prototype.call.bind(Array.prototype.push);
  const own = globalThis;
  const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
  const first = ownKeys(own).map((name) => getOwnPropertyDescriptor(own, name).value).filter((value) => isObject(value) && value !== own);
  const holders = [own, ...first, ...first.map(({ prototype }) => prototype).filter(isObject)];
  return () => {
    const members = [];
    for (let at = 0; at < holders.length; at++) {
      const keys = ownKeys(holders[at]);
      for (let index = 0; index < keys.length; index++) {
        const { value, get, set } = getOwnPropertyDescriptor(holders[at], keys[index]) ?? {};
        push(members, keys[index], value, get, set);
      }
    }
    return members;
  };
})()`;
