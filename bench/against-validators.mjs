// The whole validation of the action plan, cross-references included, against libraries that do its column checks alone.
import { ajv, zod } from './column-schemas.mjs';
import { actions, today, workbookOf } from './make-workbook.mjs';
import { measureInTurns } from './measure.mjs';

export async function againstValidators({ core }, { rows, rounds, warmUp }) {
  const workbook = workbookOf(core.sheetDefinitions, { Handlingsplan: actions(rows) });
  const grid = workbook.sheets.find(({ name }) => name === 'Handlingsplan').rows;
  const { columns } = core.sheetDefinitions.find(({ name }) => name === 'Handlingsplan');
  const keys = Object.keys(columns);
  const objectsOf = () => grid.slice(1).map((cells) => objectOf(keys, cells));
  const objects = objectsOf();
  const checks = { ajv: ajv(columns, 'HP'), zod: zod(columns, 'HP') };
  const work = {
    core: () => core.checkWorkbook(workbook, { today }).findings.filter(({ rule }) => rule === 'S-09').length,
    ajv: () => countFaults(objects, checks.ajv),
    zod: () => countFaults(objects, checks.zod),
    ajvFromGrid: () => countFaults(objectsOf(), checks.ajv),
  };
  demandSameFaults(work);
  const milliseconds = await measureInTurns(work, { rounds, warmUp });
  const against = (peer) => milliseconds[peer] / milliseconds.core;
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
function demandSameFaults(work) {
  const faults = Object.entries(work).map(([name, count]) => `${name} ${count()}`);
  if (new Set(faults.map((text) => text.split(' ')[1])).size > 1)
    throw new Error(`Faults differ: ${faults.join(', ')}`);
}

const objectOf = (keys, cells) => {
  const object = {};
  for (let index = 0; index < keys.length; index++) if (cells[index] !== null) object[keys[index]] = cells[index];
  return object;
};

function countFaults(objects, faultsOf) {
  let faults = 0;
  for (const object of objects) faults += faultsOf(object);
  return faults;
}
