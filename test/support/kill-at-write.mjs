// Loaded before the program (node --import): kills it, as `kill -9` does, at the file operation with the number LIS_KILL_AT, half-way when
// it is the writing of a file. Without the number it appends a line for each operation to the file LIS_OPERATIONS.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { LIS_KILL_AT: killAt = '', LIS_OPERATIONS: list = '' } = process.env;
const operations = list === '' ? undefined : fs.openSync(list, 'w');
let count = 0;

for (const name of [
  'mkdirSync',
  'copyFileSync',
  'openSync',
  'writeFileSync',
  'fchmodSync',
  'fsyncSync',
  'renameSync',
  'linkSync',
  'rmSync',
]) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (name === 'openSync' && !String(args[1] ?? 'r').startsWith('w')) return original(...args);
    count++;
    if (operations !== undefined) fs.writeSync(operations, `${name}\n`);
    if (count === Number(killAt)) {
      if (name === 'writeFileSync') original(args[0], Buffer.from(args[1]).subarray(0, args[1].length / 2));
      process.kill(process.pid, 'SIGKILL');
    }
    return original(...args);
  };
}
syncBuiltinESMExports();
