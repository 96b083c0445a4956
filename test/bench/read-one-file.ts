// Reads one workbook file in a process of its own and prints how it ended, with the time and memory that it took.

import { readFileSync } from 'node:fs';
import { HostError } from '../../src/formats/host-error.ts';
import { readWorkbook } from '../support/unpacked-by-node.ts';
import { mostMemory } from './most-memory.mjs';

const [path = ''] = process.argv.slice(2);
const bytes = readFileSync(path);
const start = performance.now();
let outcome = 'read';
try {
  readWorkbook(bytes, 'x.xlsx');
} catch (error) {
  outcome = error instanceof HostError ? error.code : `crash: ${error}`;
}
const milliseconds = Math.round(performance.now() - start);
console.log(JSON.stringify({ outcome, milliseconds, mebibytes: Math.round(mostMemory()) }));
