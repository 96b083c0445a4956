import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The schemas that Google publishes for its API, by name: fields with the name of their schema, `''` for plain values. */
export type DiscoverySchemas = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads the schemas from the types of the official client, which Google generates from its discovery document. */
export function discoverySchemas(): DiscoverySchemas {
  const types = readFileSync(createRequire(import.meta.url).resolve('@googleapis/sheets/build/v4.d.ts'), 'utf8');
  const schemas = new Map<string, Map<string, string>>();
  for (const [, name = '', body = ''] of types.matchAll(/export interface Schema\$(\w+) \{\n(.*?)\n {4}\}/gs)) {
    const fields = Array.from(
      body.matchAll(/^ {8}(\w+)\?: (.*);$/gm),
      ([, field = '', type = '']): [string, string] => [field, /Schema\$(\w+)/.exec(type)?.[1] ?? ''],
    );
    schemas.set(name, new Map(fields));
  }
  return schemas;
}

/** The first path in a request's body that the schema does not know, e.g. `requests[0].updateCells.rows[0].cells`. */
export function unknownField(schemas: DiscoverySchemas, schema: string, value: unknown, path = ''): string | undefined {
  if (Array.isArray(value)) {
    return value.map((item, index) => unknownField(schemas, schema, item, `${path}[${index}]`)).find(Boolean);
  }
  if (typeof value !== 'object' || value === null) return schema === '' ? undefined : path;
  const fields = schemas.get(schema);
  for (const [key, item] of Object.entries(value)) {
    const type = fields?.get(key);
    const where = path === '' ? key : `${path}.${key}`;
    const found = type === undefined ? where : unknownField(schemas, type, item, where);
    if (found) return found;
  }
  return undefined;
}
