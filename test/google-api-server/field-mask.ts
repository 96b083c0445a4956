import type { DiscoverySchemas } from './discovery-schema.ts';

/** What a mask lets through: the fields by name, each with its own mask; an empty one lets everything through. */
export interface FieldMask extends ReadonlyMap<string, FieldMask> {}

/** @example parseFieldMask('properties.title,sheets(properties,data)') @throws on anything that is no mask */
export function parseFieldMask(text: string): FieldMask {
  let at = 0;
  const list = (): Map<string, FieldMask> => {
    const fields = new Map<string, FieldMask>();
    do {
      const name = /^\w+/.exec(text.slice(at))?.[0];
      if (!name) throw new Error(`Invalid field mask at ${at}: ${text}`);
      at += name.length;
      fields.set(name, new Map([...(fields.get(name) ?? []), ...rest()]));
    } while (text[at] === ',' && at++ >= 0);
    return fields;
  };
  const rest = (): FieldMask => {
    if (text[at] === '.') {
      at++;
      const name = /^\w+/.exec(text.slice(at))?.[0] ?? '';
      at += name.length;
      return new Map([[name, rest()]]);
    }
    if (text[at] !== '(') return new Map();
    at++;
    const inner = list();
    if (text[at++] !== ')') throw new Error(`Unclosed field mask: ${text}`);
    return inner;
  };
  const mask = list();
  if (at !== text.length) throw new Error(`Invalid field mask at ${at}: ${text}`);
  return mask;
}

/** The first field of a mask that the schema does not have. */
export function unknownMaskField(schemas: DiscoverySchemas, schema: string, mask: FieldMask): string | undefined {
  for (const [name, inner] of mask) {
    const type = schemas.get(schema)?.get(name);
    const found = type === undefined ? name : inner.size > 0 ? unknownMaskField(schemas, type, inner) : undefined;
    if (found) return `${schema}.${found}`;
  }
  return undefined;
}

/** A value with only what the mask names. */
export function masked(value: unknown, mask: FieldMask): unknown {
  if (mask.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const inner = mask.get(key);
      return inner === undefined || item === undefined ? [] : [[key, masked(item, inner)]];
    }),
  );
}
