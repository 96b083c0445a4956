// The column checks of a sheet, from its definition, in the words of two validation libraries.
import { Ajv } from 'ajv';
import { z } from 'zod';
import type { SheetDefinition } from '../../src/core/index.ts';

type Columns = SheetDefinition['columns'];
type Kind = Columns[string]['kind'];

/** Counts the faults of a row as an object. */
export type CountFaults = (row: unknown) => number;

/** Counts the faults of an object: `ajv({ columns }, 'HP')({ id: 'HP-001' })`. */
export function ajv(columns: Columns, prefix: string): CountFaults {
  const properties = mapColumns(columns, ({ kind }) => jsonSchemaOf(constraintOf(kind, prefix)));
  const required = Object.keys(columns).filter((key) => columns[key]?.required);
  const check = new Ajv({ allErrors: true, formats: { date: isDate } }).compile({
    type: 'object',
    properties,
    required,
  });
  return (object) => (check(object) ? 0 : (check.errors?.length ?? 0));
}

/** The same with zod. */
export function zod(columns: Columns, prefix: string): CountFaults {
  const schema = z.object(
    mapColumns(columns, ({ kind, required }) => {
      const cell = zodSchemaOf(constraintOf(kind, prefix));
      return required ? cell : cell.optional();
    }),
  );
  return (object) => {
    const { success, error } = schema.safeParse(object);
    return success ? 0 : (error?.issues.length ?? 0);
  };
}

function mapColumns<Value>(columns: Columns, map: (column: Columns[string]) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, map(column)]));
}

/** What is not allowed in any text: white space around it, invisible characters, a formula error, text that runs as a formula. */
const untidy =
  '^[\\s=+\\-@#]|\\s$|[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u00A0\\u00AD\\u200B\\u2028-\\u202F\\uFEFF\\u0300-\\u036F]';

/** What a cell may hold, in terms that both libraries have; exactly one of them. */
interface Constraint {
  readonly pattern?: string;
  readonly date?: true;
  readonly integer?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly oneOf?: readonly string[];
  readonly maxLength?: number;
}

function constraintOf({ name, choices, refersTo }: Kind, prefix: string): Constraint {
  if (name === 'id') return { pattern: `^${prefix}-\\d{3,}$` };
  if (name === 'date') return { date: true };
  if (name === 'percent') return { minimum: 0, maximum: 1 };
  if (name === 'year') return { integer: true, minimum: 1990, maximum: 2100 };
  if (name.startsWith('int(')) return { integer: true, minimum: 1, maximum: 999 };
  if (refersTo) return { pattern: listOf('[A-ZÅÄÖ]+-\\d{3,}', '[;,\\n]') };
  if (choices?.several) return { pattern: listOf(choices.builtIn.join('|'), '[;\\n]') };
  if (choices && choices.builtIn.length > 0) return { oneOf: choices.builtIn };
  return { maxLength: 50_000 };
}

function listOf(one: string, separator: string) {
  return `^(${one})(\\s*${separator}\\s*(${one}))*$`;
}

function jsonSchemaOf({ pattern, date, integer, minimum, maximum, oneOf, maxLength }: Constraint): object {
  if (pattern) return { type: 'string', pattern };
  if (date) return { type: 'string', format: 'date' };
  if (maximum !== undefined) return { type: integer ? 'integer' : 'number', minimum, maximum };
  if (oneOf) return { type: 'string', enum: oneOf };
  return { type: 'string', maxLength, not: { pattern: untidy } };
}

function zodSchemaOf({
  pattern,
  date,
  integer,
  minimum = 0,
  maximum,
  oneOf,
  maxLength = 50_000,
}: Constraint): z.ZodType {
  if (pattern) return z.string().regex(new RegExp(pattern, 'u'));
  if (date) return z.iso.date();
  if (maximum !== undefined) return (integer ? z.int() : z.number()).min(minimum).max(maximum);
  if (oneOf) return z.enum(oneOf);
  const fault = new RegExp(untidy, 'u');
  return z
    .string()
    .max(maxLength)
    .refine((text) => !fault.test(text));
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] ?? 0);
}
