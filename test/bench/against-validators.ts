// The whole validation of the action plan, cross-references included, against libraries that do its column checks alone.
import { type CellValue, checkWorkbook, sheetDefinitions } from '../../src/core/index.ts';
import type { Sizes } from './against-excel-libraries.ts';
import { ajv, type CountFaults, zod } from './column-schemas.ts';
import { actions, today, workbookOf } from './make-workbook.ts';
import { measureInTurns } from './measure.ts';
import type { Result } from './report.ts';

type RowObject = Record<string, CellValue>;

export async function againstValidators({ rows, rounds, warmUp }: Sizes): Promise<Result[]> {
  const workbook = workbookOf({ Handlingsplan: actions(rows) });
  const grid = workbook.sheets.find(({ name }) => name === 'Handlingsplan')?.rows ?? [];
  const columns = sheetDefinitions.find(({ name }) => name === 'Handlingsplan')?.columns ?? {};
  const keys = Object.keys(columns);
  const objectsOf = () => grid.slice(1).map((cells) => objectOf(keys, cells));
  const objects = objectsOf();
  const checks = { ajv: ajv(columns, 'HP'), zod: zod(columns, 'HP') };
  const work = {
    core: () => checkWorkbook(workbook, { today }).findings.filter(({ rule }) => rule === 'S-09').length,
    ajv: () => countFaults(objects, checks.ajv),
    zod: () => countFaults(objects, checks.zod),
    ajvFromGrid: () => countFaults(objectsOf(), checks.ajv),
  };
  demandSameFaults(work);
  const milliseconds = await measureInTurns(work, { rounds, warmUp });
  const against = (peer: keyof typeof work) => milliseconds[peer] / milliseconds.core;
  const size = `${rows} rows × ${keys.length} columns`;
  return [
    {
      name: `Ajv on the columns alone / our whole validation, ${size}`,
      ratio: against('ajv'),
      goal: { atLeast: 1.5 },
      milliseconds,
    },
    {
      name: 'Ajv that builds its objects from the grid / our whole validation',
      ratio: against('ajvFromGrid'),
      goal: { atLeast: 1.5 },
    },
    { name: 'zod on the columns alone / our whole validation', ratio: against('zod'), goal: { atLeast: 2 } },
  ];
}

/** Peers that find something else do another work, and are no peers. */
function demandSameFaults(work: Readonly<Record<string, () => number>>): void {
  const counts = Object.entries(work).map(([name, count]) => ({ name, faults: count() }));
  if (new Set(counts.map(({ faults }) => faults)).size > 1)
    throw new Error(`Faults differ: ${counts.map(({ name, faults }) => `${name} ${faults}`).join(', ')}`);
}

function objectOf(keys: readonly string[], cells: readonly CellValue[]): RowObject {
  const object: RowObject = {};
  keys.forEach((key, index) => {
    const value = cells[index] ?? null;
    if (value !== null) object[key] = value;
  });
  return object;
}

function countFaults(objects: readonly RowObject[], faultsOf: CountFaults): number {
  let faults = 0;
  for (const object of objects) faults += faultsOf(object);
  return faults;
}
