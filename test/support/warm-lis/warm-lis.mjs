import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/**
 * @typedef {object} Request
 * @property {string} program the built file
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {Readonly<Record<string, string | undefined>>} env all of it
 */
/** @typedef {{ readonly status: number | null, readonly stdout: string, readonly stderr: string }} Run */

/**
 * The built program in a process that goes on from run to run, so that it is loaded and compiled once. Starts when first asked, and ends with
 * this process. A thread stands between, so that a test can wait for a run as it does for a program.
 */
export class WarmLis {
  /** @type {Worker | undefined} */
  #thread;
  /** @type {Map<number, (run: Run) => void>} */
  #waiting = new Map();
  #count = 0;

  /** @param {Request} request */
  run(request) {
    const thread = this.#start();
    const done = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new MessageChannel();
    thread.postMessage({ request, done, port: port2 }, [port2]);
    Atomics.wait(done, 0, 0);
    /** @type {{ message: Run } | undefined} */
    const answer = receiveMessageOnPort(port1);
    port1.close();
    if (answer === undefined) throw new Error('lis gave no answer.');
    return answer.message;
  }

  /**
   * The same while this process goes on, as it must when it is to answer the program.
   * @param {Request} request
   * @returns {Promise<Run>}
   */
  runBeside(request) {
    const thread = this.#start();
    const number = this.#count++;
    thread.postMessage({ request, number });
    return new Promise((resolve) => this.#waiting.set(number, resolve));
  }

  #start() {
    if (this.#thread) return this.#thread;
    const thread = new Worker(new URL('bridge.mjs', import.meta.url));
    thread.on('message', ({ number, run }) => {
      this.#waiting.get(number)?.(run);
      this.#waiting.delete(number);
    });
    thread.unref();
    this.#thread = thread;
    return thread;
  }
}
