import { EmulatorError } from './execution/errors.ts';

/**
 * Sees that a value can be carried between a page and the script: text, numbers, booleans, `null`, and arrays and plain
 * objects of them.
 * @throws EmulatorError for a Date, a function, a service object and what JSON cannot hold
 */
export function checkTransferable(value: unknown, path = 'value'): void {
  if (value === null || value === undefined || ['string', 'boolean'].includes(typeof value)) return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (Array.isArray(value) || isPlainObject(value)) {
    for (const [key, item] of Object.entries(value as object)) checkTransferable(item, `${path}.${key}`);
    return;
  }
  throw new EmulatorError(`${path} cannot be carried between a page and the script: ${String(value)}`);
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
