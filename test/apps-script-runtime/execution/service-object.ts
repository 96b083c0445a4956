import type { Platform } from '../platform.ts';
import { EmulatorError } from './errors.ts';

/** What only the emulator can ask a proxy for: the object that it stands for. */
const behind = Symbol('behind');

/**
 * An object of Google's. The methods and getters of its class are what a script sees of it, through a proxy that refuses
 * everything else; what is the emulator's own is a field, a function or begins with `#`. Arguments arrive as values of this realm and results leave as values of the script's.
 */
export abstract class ServiceObject {
  /** The service that it belongs to: decides who may call it. */
  static readonly service: string;
  protected readonly runtime: Platform;

  constructor(runtime: Platform) {
    this.runtime = runtime;
  }
}

const proxies = new WeakMap<ServiceObject, object>();

/** The object that a proxy stands for; `undefined` for anything else. */
export function serviceObjectOf(value: { readonly [behind]?: ServiceObject }): ServiceObject | undefined {
  return value[behind];
}

/** Where values and calls pass between the script and the services. */
export interface Border {
  toScript(value: unknown): unknown;
  call(target: ServiceObject, member: string, method: unknown, values: readonly unknown[]): unknown;
}

/** What the script gets to see of a service object. */
export function exposed(object: ServiceObject, border: Border): object {
  const known = proxies.get(object);
  if (known) return known;
  const proxy = new Proxy(object, new StrictHandler(border));
  proxies.set(object, proxy);
  return proxy;
}

class StrictHandler implements ProxyHandler<ServiceObject> {
  private readonly border: Border;

  constructor(border: Border) {
    this.border = border;
  }

  get(target: ServiceObject, name: string | symbol, asked: unknown): unknown {
    const label = target.constructor.name;
    if (name === Symbol.toPrimitive || name === 'toString') return () => label;
    // Not for what a script makes that inherits from the proxy.
    if (name === behind && asked === proxies.get(target)) return target;
    if (typeof name === 'symbol') return undefined;
    const member = memberOf(target, name);
    if (member === undefined) throw new EmulatorError(`${label}.${name} is not in the emulator`);
    if (member.get) return this.border.toScript(member.get.call(target));
    return (...values: unknown[]) => this.border.call(target, name, member.value, values);
  }

  set(target: ServiceObject, name: string | symbol): never {
    throw new EmulatorError(`${target.constructor.name}.${String(name)} cannot be set`);
  }

  getPrototypeOf(): null {
    return null;
  }

  ownKeys(): string[] {
    return [];
  }
}

function memberOf(target: ServiceObject, name: string): PropertyDescriptor | undefined {
  if (name === 'constructor') return undefined;
  let layer: object = Object.getPrototypeOf(target);
  while (layer !== ServiceObject.prototype) {
    const found = Object.getOwnPropertyDescriptor(layer, name);
    if (found) return found;
    layer = Object.getPrototypeOf(layer);
  }
  return undefined;
}
