// The whole validation of the action plan, cross-references included, against compiled Ajv on the same column checks alone.
import Ajv from 'ajv';
import { actions, workbookOf } from './make-workbook.mjs';
import { measureInTurns } from './measure.mjs';

export async function againstAjv({ core }, { rows, rounds }) {
  const plan = actions(rows);
  const workbook = workbookOf(core.sheetDefinitions, { Handlingsplan: plan });
  const grid = workbook.sheets.find(({ name }) => name === 'Handlingsplan').rows;
  const columns = Object.entries(core.sheetDefinitions.find(({ name }) => name === 'Handlingsplan').columns);
  const check = new Ajv({ allErrors: true, formats: { date: isDate } }).compile(schemaOf(columns));
  const keys = columns.map(([key]) => key);
  const objects = grid.slice(1).map((cells) => objectOf(keys, cells));
  const times = await measureInTurns(
    {
      core: () => core.checkWorkbook(workbook, { today: '2025-11-24' }),
      ajv: () => countErrors(objects, check),
      ajvFromGrid: () =>
        countErrors(
          grid.slice(1).map((cells) => objectOf(keys, cells)),
          check,
        ),
    },
    rounds,
  );
  const faults = {
    core: core.checkWorkbook(workbook, { today: '2025-11-24' }).findings.filter(({ rule }) => rule === 'S-09').length,
    ajv: countErrors(objects, check),
  };
  return [
    {
      name: `Hela valideringen mot enbart kompilerad Ajv på färdiga objekt, ${rows} rader × ${keys.length} kolumner`,
      ratio: times.ajv / times.core,
      goal: { atLeast: 1.5 },
      milliseconds: times,
      faults,
    },
    {
      name: 'Samma, när Ajv får bygga sina objekt ur rutnätet',
      ratio: times.ajvFromGrid / times.core,
      goal: { atLeast: 1.5 },
      milliseconds: times,
    },
  ];
}

const objectOf = (keys, cells) => {
  const object = {};
  for (let index = 0; index < keys.length; index++) if (cells[index] !== null) object[keys[index]] = cells[index];
  return object;
};

function countErrors(objects, check) {
  let errors = 0;
  for (const object of objects) if (!check(object)) errors += check.errors.length;
  return errors;
}

function isDate(text) {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}

/** The column checks of the sheet as JSON Schema. */
function schemaOf(columns) {
  const properties = Object.fromEntries(columns.map(([key, { kind }]) => [key, propertyOf(kind)]));
  return { type: 'object', properties, required: columns.filter(([, column]) => column.required).map(([key]) => key) };
}

/** What is not allowed in any text: white space around it, invisible characters, a formula error, text that runs as a formula. */
const untidy = {
  not: {
    pattern:
      '^[\\s=+\\-@#]|\\s$|[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u00A0\\u00AD\\u200B\\u2028-\\u202F\\uFEFF\\u0300-\\u036F]',
  },
};

function propertyOf({ name, choices, refersTo }) {
  if (name === 'id') return { type: 'string', pattern: '^HP-\\d{3,}$' };
  if (name === 'date') return { type: 'string', format: 'date' };
  if (name === 'percent') return { type: 'number', minimum: 0, maximum: 1 };
  if (name === 'year') return { type: 'integer', minimum: 1990, maximum: 2100 };
  if (name.startsWith('int(')) return { type: 'integer', minimum: 1, maximum: 999 };
  if (refersTo) return { type: 'string', pattern: '^[A-ZÅÄÖ]+-\\d{3,}(\\s*[;,\\n]\\s*[A-ZÅÄÖ]+-\\d{3,})*$' };
  if (choices?.several) {
    const one = choices.builtIn.join('|');
    return { type: 'string', pattern: `^(${one})(\\s*[;\\n]\\s*(${one}))*$` };
  }
  if (choices && choices.builtIn.length > 0) return { type: 'string', enum: choices.builtIn };
  return { type: 'string', maxLength: 50_000, ...untidy };
}
