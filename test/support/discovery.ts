import { existsSync, readFileSync } from 'node:fs';

/** Google's own descriptions of its interfaces lie beside the project on the machines that test it. */
const folder = '../shared/google-discovery';

export type GoogleApi = 'docs.v1' | 'drive.v3' | 'sheets.v4';

/** Why nothing can be held against Google's descriptions; `null` = it can. */
export const missingDiscovery: string | null = existsSync(folder) ? null : `${folder} is not here`;

interface Property {
  readonly type?: string;
  readonly $ref?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Property;
  readonly additionalProperties?: Property;
  readonly readOnly?: boolean;
  readonly description?: string;
}
interface Schema {
  readonly properties?: Readonly<Record<string, Property>>;
}
interface Method {
  readonly parameters?: Readonly<Record<string, Property & { readonly required?: boolean }>>;
}
interface Resource {
  readonly methods?: Readonly<Record<string, Method>>;
  readonly resources?: Readonly<Record<string, Resource>>;
}
interface Discovery extends Resource {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly parameters: Readonly<Record<string, Property>>;
}
type Side = 'request' | 'answer';

const read = new Map<GoogleApi, Discovery>();

function discoveryOf(api: GoogleApi): Discovery | null {
  if (missingDiscovery !== null) return null;
  const known = read.get(api) ?? (JSON.parse(readFileSync(`${folder}/${api}.json`, 'utf8')) as Discovery);
  read.set(api, known);
  return known;
}

/**
 * What in a value goes against Google's description of it, e.g. `requests.0.insertText.txt: unknown`; nothing where the
 * descriptions are not here.
 *
 * @param schema e.g. `BatchUpdateDocumentRequest`
 */
export function schemaFaults(api: GoogleApi, schema: string, value: unknown, side: Side): string[] {
  const discovery = discoveryOf(api);
  return discovery === null ? [] : checkRef(discovery, schema, value, side, '');
}

/**
 * The same for the parameters of a call.
 * @param method e.g. `files.get`
 */
export function parameterFaults(api: GoogleApi, method: string, values: Readonly<Record<string, unknown>>): string[] {
  const discovery = discoveryOf(api);
  if (discovery === null) return [];
  const path = method.split('.');
  const name = path.pop() ?? '';
  const resource = path.reduce<Resource | undefined>((within, part) => within?.resources?.[part], discovery);
  const found = resource?.methods?.[name];
  if (found === undefined) return [`${method}: no such method`];
  const known = { ...discovery.parameters, ...found.parameters };
  return Object.entries(values).flatMap(([key, value]) => {
    const property = known[key];
    return property === undefined ? [`${method}.${key}: unknown`] : check(discovery, property, value, 'request', key);
  });
}

function checkRef(discovery: Discovery, name: string, value: unknown, side: Side, path: string): string[] {
  const { properties = {} } = discovery.schemas[name] ?? {};
  if (!isObject(value)) return [`${path}: no object, but a ${name}`];
  const faults = Object.entries(value).flatMap(([key, member]) => {
    const place = path === '' ? key : `${path}.${key}`;
    const property = properties[key];
    if (member === undefined) return [];
    if (property === undefined) return [`${place}: unknown in ${name}`];
    const isOutput = property.readOnly === true || property.description?.startsWith('Output only.') === true;
    if (side === 'request' && isOutput) return [`${place}: is only told in answers`];
    if (property.format === 'google-fieldmask') return maskFaults(discovery, properties, String(member), place);
    return check(discovery, property, member, side, place);
  });
  return [...faults, ...(side === 'request' ? rangeFaults(name, value, path) : [])];
}

function check(discovery: Discovery, property: Property, value: unknown, side: Side, path: string): string[] {
  if (property.$ref !== undefined) return checkRef(discovery, property.$ref, value, side, path);
  const { type, items, additionalProperties } = property;
  if (type === 'array') {
    if (!Array.isArray(value)) return [`${path}: no array`];
    return items === undefined
      ? []
      : value.flatMap((item, index) => check(discovery, items, item, side, `${path}.${index}`));
  }
  if (type === 'object') {
    if (!isObject(value)) return [`${path}: no object`];
    if (additionalProperties === undefined) return [];
    return Object.entries(value).flatMap(([key, item]) =>
      check(discovery, additionalProperties, item, side, `${path}.${key}`),
    );
  }
  if (property.enum !== undefined) return property.enum.includes(String(value)) ? [] : [`${path}: ${String(value)}`];
  const isRight =
    type === 'any' || (type === 'integer' ? Number.isInteger(value) : type === undefined || typeof value === type);
  return isRight ? [] : [`${path}: ${typeof value}, not ${type}`];
}

/** The fields of a mask are those of the one object that the request changes, or of each of those that it lists, cell by cell in rows. */
function maskFaults(
  discovery: Discovery,
  properties: Readonly<Record<string, Property>>,
  mask: string,
  path: string,
): string[] {
  if (mask === '') return [`${path}: names no field`];
  if (mask === '*') return [];
  const refsOf = (of: Readonly<Record<string, Property>>) =>
    Object.values(of).flatMap(({ $ref, items }) => $ref ?? items?.$ref ?? []);
  const named = refsOf(properties).flatMap((ref) =>
    ref === 'RowData' ? refsOf(discovery.schemas[ref]?.properties ?? {}) : ref,
  );
  const targets = named.flatMap((ref) => discovery.schemas[ref] ?? []);
  return mask.split(',').flatMap((field) => {
    const [first = ''] = field.trim().split('.');
    return targets.some((target) => first in (target.properties ?? {})) ? [] : [`${path}: ${first}`];
  });
}

function rangeFaults(name: string, value: Readonly<Record<string, unknown>>, path: string): string[] {
  if (name !== 'Range') return [];
  const { startIndex = 0, endIndex } = value;
  return Number(endIndex) > Number(startIndex) ? [] : [`${path}: an empty range`];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
