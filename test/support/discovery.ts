import { existsSync, readFileSync } from 'node:fs';
import { type Properties, type Property, SchemaCheck, type Schemas, type Side } from './schema-check.ts';

/** Google's own descriptions of its interfaces lie beside the project on the machines that test it. */
const folder = '../shared/google-discovery';

export type GoogleApi = 'docs.v1' | 'drive.v3' | 'sheets.v4';

/** Why nothing can be held against Google's descriptions; `null` = it can. */
export const missingDiscovery: string | null = existsSync(folder) ? null : `${folder} is not here`;

interface Method {
  readonly parameters?: Readonly<Record<string, Property & { readonly required?: boolean }>>;
}
interface Resource {
  readonly methods?: Readonly<Record<string, Method>>;
  readonly resources?: Readonly<Record<string, Resource>>;
}
interface Discovery extends Resource {
  readonly schemas: Schemas;
  readonly parameters: Properties;
}

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
  if (discovery === null) return [];
  const check = new SchemaCheck(discovery.schemas, side);
  check.object(schema, value);
  return check.faults;
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
    if (property === undefined) return [`${method}.${key}: unknown`];
    const check = new SchemaCheck(discovery.schemas, 'request', [key]);
    check.value(property, value);
    return check.faults;
  });
}
