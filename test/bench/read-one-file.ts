// Reads one workbook file in a process of its own and prints how it ended, with the time and memory that it took.

import { existsSync, readFileSync } from 'node:fs';
import { HostError } from '../../src/formats/host-error.ts';
import { readWorkbook } from '../support/unpacked-by-node.ts';

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
console.log(JSON.stringify({ outcome, milliseconds, mebibytes: Math.round(mostMemory() / 1024) }));

/** Kibibytes. What the system counts as the most of a process includes what it began as a copy of; /proc tells its own. */
function mostMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
}
