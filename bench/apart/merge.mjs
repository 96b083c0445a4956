// Reads an action plan three times, lets two hands change it, and merges: node merge.mjs FILE ROUNDS
import { readFileSync } from 'node:fs';
import { importSource } from '../../scripts/import-source.mjs';
import { measureInTurns, report } from '../measure.mjs';

const [path, rounds] = process.argv.slice(2);
const { mergeWorkbooks } = await importSource('src/core/index.ts');
const { readWorkbook } = await importSource('src/hosts/node/excel/read/read-workbook.ts');

const bytes = readFileSync(path);
let editions = [];
const times = await measureInTurns(
  {
    read: () => {
      editions = Array.from({ length: 3 }, () => readWorkbook(bytes, 'plan.xlsx').workbook);
    },
  },
  { rounds: Number(rounds) },
);

const [base, ours, theirs] = editions;
const plan = ({ sheets }) => sheets.find(({ name }) => name === 'Handlingsplan').rows;
const [header] = plan(base);
const comment = header.indexOf('Kommentar');
let inBoth = 0;
for (let row = 1; row < plan(base).length; row++) {
  if (row % 20 === 0) plan(ours)[row][comment] = `Vår ${row}`;
  if (row % 20 === 10 || row % 400 === 0) plan(theirs)[row][comment] = `Deras ${row}`;
  if (row % 400 === 0) inBoth++;
}
for (let added = 0; added < plan(base).length / 100; added++) {
  plan(theirs).push(header.map((_, column) => (column === 0 ? `HP-9${String(added).padStart(6, '0')}` : 'Ny')));
}

let conflicts = 0;
const merging = await measureInTurns(
  {
    merge: () => {
      conflicts = mergeWorkbooks(base, ours, theirs).conflicts.length;
    },
  },
  { rounds: Number(rounds) },
);
if (conflicts !== inBoth) throw new Error(`${conflicts} conflicts, where both had changed ${inBoth} cells`);
report({ read: times.read, merge: merging.merge });
