// The thread between a test that waits and the process that runs the program.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';

/** @typedef {{ status: number | null, stdout: string, stderr: string }} Run */
/** @type {((run: Run) => void)[]} in the order of the requests */
const waiting = [];
const program = start();

function start() {
  // Pipes, as around any program whose output another reads.
  const child = fork(fileURLToPath(new URL('program.mjs', import.meta.url)), {
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.stdout?.resume();
  child.stderr?.pipe(process.stderr);
  child.on('message', (run) => waiting.shift()?.(/** @type {Run} */ (run)));
  child.on('exit', (status) => {
    for (const answer of waiting.splice(0)) answer({ status, stdout: '', stderr: 'The process of lis has ended.\n' });
  });
  return child;
}

parentPort?.on('message', ({ request, done, port, number }) => {
  waiting.push((run) => {
    if (port === undefined) {
      parentPort?.postMessage({ number, run });
      return;
    }
    port.postMessage(run);
    Atomics.store(done, 0, 1);
    Atomics.notify(done, 0);
    port.close();
  });
  program.send(request);
});
