// Runs the built program as often as it is asked to, each time as if it had just been started: the file that people start is loaded anew, and
// what that loads in its turn stays.
import { pathToFileURL } from 'node:url';

const home = process.cwd();
let runs = 0;
/** One at a time: folder, environment and output are those of the process. */
let last = Promise.resolve();

process.on('message', (request) => {
  last = last.then(
    async () => void process.send?.(await run(/** @type {import('./warm-lis.mjs').Request} */ (request))),
  );
});
process.on('disconnect', () => process.exit());

/** @param {import('./warm-lis.mjs').Request} request */
async function run({ program, args, cwd, env }) {
  const stdout = captured(process.stdout);
  const stderr = captured(process.stderr);
  const emitters = [process, process.stdout, process.stderr].map(listenersOf);
  setEnvironment(env);
  process.argv = [process.execPath, program, ...args];
  process.exitCode = undefined;
  try {
    process.chdir(cwd);
    await import(`${pathToFileURL(program).href}?run=${runs++}`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  }
  const status = process.exitCode ?? 0;
  process.chdir(home);
  for (const forget of emitters) forget();
  return { status, stdout: stdout(), stderr: stderr() };
}

/** @param {Readonly<Record<string, string | undefined>>} env */
function setEnvironment(env) {
  for (const name of Object.keys(process.env)) if (env[name] === undefined) delete process.env[name];
  for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value;
}

/**
 * Keeps what is written, until it is asked for.
 * @param {NodeJS.WriteStream} stream
 */
function captured(stream) {
  /** @type {Buffer[]} */
  const chunks = [];
  const { write } = stream;
  /** @type {(...args: any[]) => boolean} */
  stream.write = (chunk, ...rest) => {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk));
    const written = rest.at(-1);
    if (typeof written === 'function') process.nextTick(written);
    return true;
  };
  return () => {
    stream.write = write;
    return Buffer.concat(chunks).toString();
  };
}

/**
 * Gives what takes away the listeners that have come since.
 * @param {NodeJS.EventEmitter} emitter
 */
function listenersOf(emitter) {
  const before = new Map(emitter.eventNames().map((name) => [name, emitter.rawListeners(name)]));
  return () => {
    for (const name of emitter.eventNames()) {
      for (const listener of emitter.rawListeners(name)) {
        if (!before.get(name)?.includes(listener)) emitter.removeListener(name, /** @type {() => void} */ (listener));
      }
    }
  };
}
