// Reads an action plan three times, lets two hands change it, and merges: merge FILE ROUNDS

import { readFileSync } from 'node:fs';
import { type CellValue, mergeWorkbooks, type Workbook } from '../../../src/core/index.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';
import { measureInTurns, report } from '../measure.ts';

const [path = '', rounds = '1'] = process.argv.slice(2);

const bytes = readFileSync(path);
function read() {
  return readWorkbook(bytes, 'plan.xlsx').workbook;
}

let editions: readonly [base: Workbook, ours: Workbook, theirs: Workbook] = [read(), read(), read()];
const times = await measureInTurns(
  {
    read: () => {
      editions = [read(), read(), read()];
    },
  },
  { rounds: Number(rounds) },
);

const [base, ours, theirs] = editions;
/** The rows of a plan, to be changed in place. */
function planOf({ sheets }: Workbook): CellValue[][] {
  return (sheets.find(({ name }) => name === 'Handlingsplan')?.rows ?? []) as CellValue[][];
}
const [header = []] = planOf(base);
const comment = header.indexOf('Kommentar');
const rows = planOf(base).length;
function write(workbook: Workbook, row: number, text: string): void {
  const cells = planOf(workbook)[row];
  if (cells) cells[comment] = text;
}
let inBoth = 0;
for (let row = 1; row < rows; row++) {
  if (row % 20 === 0) write(ours, row, `Vår ${row}`);
  if (row % 20 === 10 || row % 400 === 0) write(theirs, row, `Deras ${row}`);
  if (row % 400 === 0) inBoth++;
}
for (let added = 0; added < rows / 100; added++) {
  planOf(theirs).push(header.map((_, column) => (column === 0 ? `HP-9${String(added).padStart(6, '0')}` : 'Ny')));
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
