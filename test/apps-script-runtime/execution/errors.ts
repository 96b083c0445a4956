/** What a service of Google's refuses. The script can catch it, as an `Exception`. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

const raised: EmulatorError[] = [];

/** The script used something that the emulator has not. It ends the run even where the script catches it. */
export class EmulatorError extends Error {
  override readonly name = 'EmulatorError';

  constructor(message: string) {
    super(message);
    raised.push(this);
  }
}

/** What was raised since the last time, caught by the script or not. */
export function takeRaised(): EmulatorError[] {
  return raised.splice(0);
}

/**
 * The answer to arguments of a wrong kind.
 * @example mismatch('SpreadsheetApp.Range.setValues', ['a']) // The parameters (String) don't match …
 */
export function mismatch(member: string, values: readonly unknown[]): ServiceError {
  const kinds = values.map(kindOf).join(',');
  return new ServiceError(`The parameters (${kinds}) don't match the method signature for ${member}.`);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'object') return value.constructor?.name ?? 'Object';
  return typeof value === 'undefined' ? 'undefined' : `${typeof value}`.replace(/^./, (letter) => letter.toUpperCase());
}
