import { isOfEnumeration } from '../apps-script-runtime/execution/enums.ts';

/**
 * A deep copy of a model with the classes of its parts. Values of enumerations, which are told apart by identity, and functions stay the
 * same; models that keep something from the outside with `#` can not be copied so.
 */
export function copyOfModel<Model>(model: Model, copies = new Map<object, unknown>()): Model {
  return copied(model, copies) as Model;
}

function copied(value: unknown, copies: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null || isOfEnumeration(value)) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const keep = <Copy extends object>(copy: Copy): Copy => {
    copies.set(value, copy);
    return copy;
  };
  if (Array.isArray(value)) {
    const array = keep(new Array<unknown>(value.length));
    value.forEach((item, index) => {
      array[index] = copied(item, copies);
    });
    return array;
  }
  if (value instanceof Map) {
    const map = keep(new Map<unknown, unknown>());
    for (const [key, item] of value) map.set(copied(key, copies), copied(item, copies));
    return map;
  }
  if (value instanceof Set) {
    const set = keep(new Set<unknown>());
    for (const item of value) set.add(copied(item, copies));
    return set;
  }
  if (value instanceof Date || ArrayBuffer.isView(value)) return keep(structuredClone(value));
  const object = keep(Object.create(Object.getPrototypeOf(value) as object | null) as Record<string, unknown>);
  for (const [key, item] of Object.entries(value)) object[key] = copied(item, copies);
  return object;
}
