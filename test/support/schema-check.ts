/** What Google describes of a member, a parameter or an item. */
export interface Property {
  readonly type?: string;
  readonly $ref?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Property;
  readonly additionalProperties?: Property;
  readonly readOnly?: boolean;
  readonly description?: string;
}
export type Properties = Readonly<Record<string, Property>>;
/** By their names. */
export type Schemas = Readonly<Record<string, { readonly properties?: Properties }>>;
export type Side = 'request' | 'answer';

/** A value held against Google's description of it. */
export class SchemaCheck {
  /** What goes against it, each with its path: `requests.0.insertText.txt: unknown in InsertTextRequest`. */
  readonly faults: string[] = [];
  readonly #schemas: Schemas;
  readonly #side: Side;
  /** The names and numbers that lead to what is looked at; they are put together for a fault alone. */
  readonly #place: (string | number)[];

  constructor(schemas: Schemas, side: Side, place: readonly string[] = []) {
    this.#schemas = schemas;
    this.#side = side;
    this.#place = [...place];
  }

  object(schema: string, value: unknown): void {
    const { properties = {} } = this.#schemas[schema] ?? {};
    if (!isObject(value)) {
      this.#fault(`no object, but a ${schema}`);
      return;
    }
    for (const key of Object.keys(value))
      if (value[key] !== undefined) this.#within(key, () => this.#member(schema, properties, key, value[key]));
    if (this.#side === 'request' && schema === 'Range') this.#range(value);
  }

  value(property: Property, value: unknown): void {
    const { $ref, type, items, additionalProperties } = property;
    if ($ref !== undefined) this.object($ref, value);
    else if (type === 'array') this.#array(items, value);
    else if (type === 'object') this.#record(additionalProperties, value);
    else if (property.enum !== undefined) {
      if (!property.enum.includes(String(value))) this.#fault(String(value));
    } else if (!isOfType(value, type)) this.#fault(`${typeof value}, not ${type}`);
  }

  #member(schema: string, properties: Properties, key: string, value: unknown): void {
    const property = properties[key];
    if (property === undefined) this.#fault(`unknown in ${schema}`);
    else if (this.#side === 'request' && isOutput(property)) this.#fault('is only told in answers');
    else if (property.format === 'google-fieldmask') this.#mask(properties, String(value));
    else this.value(property, value);
  }

  #array(items: Property | undefined, value: unknown): void {
    if (!Array.isArray(value)) this.#fault('no array');
    else if (items !== undefined)
      for (const [index, item] of value.entries()) this.#within(index, () => this.value(items, item));
  }

  #record(values: Property | undefined, value: unknown): void {
    if (!isObject(value)) this.#fault('no object');
    else if (values !== undefined)
      for (const key of Object.keys(value)) this.#within(key, () => this.value(values, value[key]));
  }

  /** The fields of a mask are those of the one object that the request changes, or of each of those that it lists, cell by cell in rows. */
  #mask(properties: Properties, mask: string): void {
    if (mask === '') this.#fault('names no field');
    if (mask === '' || mask === '*') return;
    const refsOf = (of: Properties) => Object.values(of).flatMap(({ $ref, items }) => $ref ?? items?.$ref ?? []);
    const named = refsOf(properties).flatMap((ref) =>
      ref === 'RowData' ? refsOf(this.#schemas[ref]?.properties ?? {}) : ref,
    );
    const targets = named.flatMap((ref) => this.#schemas[ref] ?? []);
    for (const field of mask.split(',')) {
      const [first = ''] = field.trim().split('.');
      if (!targets.some((target) => first in (target.properties ?? {}))) this.#fault(first);
    }
  }

  #range({ startIndex = 0, endIndex }: Readonly<Record<string, unknown>>): void {
    const holdsSomething = Number(endIndex) > Number(startIndex);
    if (!holdsSomething) this.#fault('an empty range');
  }

  #within(step: string | number, look: () => void): void {
    this.#place.push(step);
    look();
    this.#place.pop();
  }

  #fault(fault: string): void {
    this.faults.push(`${this.#place.join('.')}: ${fault}`);
  }
}

function isOfType(value: unknown, type: string | undefined): boolean {
  if (type === 'any' || type === undefined) return true;
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

function isOutput({ readOnly, description }: Property): boolean {
  return readOnly === true || description?.startsWith('Output only.') === true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
