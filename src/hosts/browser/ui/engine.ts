import type { Answer, Job, Reply } from '../protocol.ts';
import { required } from './elements.ts';

const place = required<HTMLElement>('#lage');
const stepText = required<HTMLElement>('#steg');

/** The job that runs; only what answers to its number counts. */
interface Running {
  readonly number: number;
  readonly done: (answer: Answer | null) => void;
  readonly failed: (error: Error) => void;
}

/** Started with the page, so that it is ready when a file is chosen. */
let worker: Worker | undefined = startWorker();
let running: Running | undefined;
let last = 0;

/**
 * Has the engine do a job. A job that runs is stopped first, so that two can never mix.
 *
 * @returns what it gives; `null` = it was stopped
 * @throws Error with a sentence for people
 */
export function run(job: Job<File>): Promise<Answer | null> {
  stop();
  last += 1;
  const number = last;
  worker ??= startWorker();
  place.hidden = false;
  stepText.textContent = 'Börjar …';
  worker.postMessage({ number, job });
  return new Promise((done, failed) => {
    running = { number, done, failed };
  });
}

/** Stops what runs: the worker is ended, and the next job gets a new one. */
function stop(): void {
  if (running === undefined) return;
  worker?.terminate();
  worker = undefined;
  const { done } = running;
  end();
  done(null);
}

function end(): void {
  running = undefined;
  place.hidden = true;
}

/** The engine is text in the page, which the page itself never runs; it runs where there is no page and no way out. */
function startWorker(): Worker {
  const code = new Blob([required('#motor').textContent ?? ''], { type: 'text/javascript' });
  const address = URL.createObjectURL(code);
  const started = new Worker(address);
  started.onmessage = ({ data }: MessageEvent<Reply>) => receive(data);
  started.onerror = () => {
    const { failed } = running ?? {};
    worker = undefined;
    end();
    failed?.(
      new Error(
        'Arbetet kunde inte utföras i webbläsaren, kanske för att minnet tog slut: ladda om sidan och försök igen.',
      ),
    );
  };
  return started;
}

function receive(reply: Reply): void {
  if (running === undefined || reply.number !== running.number) return;
  const { done, failed } = running;
  if (reply.kind === 'step') {
    stepText.textContent = `${reply.step} …`;
    return;
  }
  end();
  if (reply.kind === 'done') done(reply.answer);
  else failed(new Error(reply.message));
}

required('#avbryt').addEventListener('click', stop);
