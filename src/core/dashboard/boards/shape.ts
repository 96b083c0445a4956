/** Whether data from outside is of a form. */
export type Shape = (value: unknown) => boolean;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const text: Shape = (value) => typeof value === 'string';
export const finite: Shape = (value) => Number.isFinite(value);
/** How many: 0, 1, 2 … */
export const count: Shape = (value) => Number.isInteger(value) && (value as number) >= 0;

export function oneOf(...values: readonly unknown[]): Shape {
  return (value) => values.includes(value);
}

export function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value);
}

export function listOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape);
}

/** Any names, each with something of one form. */
export function mapOf(shape: Shape): Shape {
  return (value) => isObject(value) && Object.values(value).every(shape);
}

/** The names of a form, each as it should be; what else stands there does not matter. */
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value) => isObject(value) && wrongField(value, shapes) === undefined;
}

/** The first name that is missing or not as it should be. */
export function wrongField(
  value: Readonly<Record<string, unknown>>,
  shapes: Readonly<Record<string, Shape>>,
): string | undefined {
  return Object.keys(shapes).find((name) => !shapes[name]?.(value[name]));
}
