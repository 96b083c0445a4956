// Preloaded into a program: ends it with SIGKILL before the KILL_AT'th change that it makes to the file system. Without KILL_AT it
// writes how many changes there were to the file CHANGES_TO. Threads of a process count together.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { isMainThread, workerData, setEnvironmentData, getEnvironmentData } = require('node:worker_threads');

void workerData;
const counter = new Int32Array(isMainThread ? new SharedArrayBuffer(4) : getEnvironmentData('changes'));
if (isMainThread) setEnvironmentData('changes', counter.buffer);
const killAt = Number(process.env.KILL_AT ?? 0);

for (const name of ['mkdirSync', 'openSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'rmSync']) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (name === 'openSync' && !/[wax+]/.test(String(args[1] ?? 'r'))) return original(...args);
    if (Atomics.add(counter, 0, 1) + 1 === killAt) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };
}
syncBuiltinESMExports();

const report = process.env.CHANGES_TO;
if (isMainThread && report) process.on('exit', () => fs.appendFileSync(report, String(Atomics.load(counter, 0))));
