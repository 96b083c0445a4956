// Reads a list of another shape, proposes how to take it in, and takes it in: import FILE ROUNDS

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Mapping, takeInto } from '../../../src/core/index.ts';
import { readList } from '../../../src/formats/import/read-list.ts';
import { nodeUnpacker } from '../../../src/hosts/node/files/node-unpacker.ts';
import { today } from '../make-workbook.ts';
import { measureInTurns, processorTime, report } from '../measure.ts';

const [path = '', rounds = '1'] = process.argv.slice(2);

const bytes = readFileSync(path);
const takeIn = takeInto({ sheets: [] }, { today });
let { sheets } = readList(bytes, basename(path), nodeUnpacker);
/** As a file that somebody gives: nothing of the proposal is left but what it says. */
const map = JSON.parse(JSON.stringify(takeIn.propose(sheets))) as Mapping;
let taken = 0;

function takeBy(mapping: Mapping): void {
  const imported = takeIn.apply(sheets, mapping);
  taken = takeIn.shape(sheets, imported, undefined).added;
}

const times = await measureInTurns(
  {
    read: () => {
      ({ sheets } = readList(bytes, basename(path), nodeUnpacker));
    },
    byMap: () => takeBy(map),
    proposed: () => takeBy(takeIn.propose(sheets)),
  },
  { rounds: Number(rounds), warmUp: 2, now: processorTime },
);
const records = (sheets[0]?.rows.length ?? 0) - 2;
if (taken !== records) throw new Error(`${taken} rows were taken in of ${records}`);
report(times);
