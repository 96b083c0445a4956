import { EmulatorError } from './errors.ts';

/** A value of one of Google's enumerations; told apart by identity. */
export class EnumValue {
  readonly enumeration: string;
  readonly label: string;

  constructor(enumeration: string, label: string) {
    this.enumeration = enumeration;
    this.label = label;
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }
}

/** Names of an enumeration with their values; asking for another name fails. */
export type Enumeration<Names extends string> = Readonly<Record<Names, EnumValue>>;

const enumerations = new WeakSet<object>();

export function enumeration<Names extends string>(name: string, labels: readonly Names[]): Enumeration<Names> {
  const values = Object.fromEntries(labels.map((label) => [label, Object.freeze(new EnumValue(name, label))]));
  const strict = new Proxy(values, {
    get(target, label) {
      if (typeof label === 'symbol') return undefined;
      const value = target[label];
      if (value === undefined) throw new EmulatorError(`${name}.${label} is not in the emulator`);
      return value;
    },
    set() {
      throw new EmulatorError(`${name} cannot be changed`);
    },
  });
  enumerations.add(strict);
  return strict as Enumeration<Names>;
}

/** Whether a value is an enumeration, or a value of one: a script gets both as they are. */
export function isOfEnumeration(value: object): boolean {
  return value instanceof EnumValue || enumerations.has(value);
}

export function isEnumValue(value: unknown, name: string): value is EnumValue {
  return value instanceof EnumValue && value.enumeration === name;
}
