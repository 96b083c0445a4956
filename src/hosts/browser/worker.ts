import { HostError } from '../../formats/host-error.ts';
import { printable } from '../../formats/reports/index.ts';
import { doJob, type JobHost } from './jobs/index.ts';
import { type PackedTemplates, templateOf } from './packed-templates.ts';
import type { Reply, Request } from './protocol.ts';
import { readInputs } from './read-inputs.ts';
import { rehearsal } from './rehearsal.ts';

/** Set in place of the name by the build. */
declare const builtTemplates: PackedTemplates;

let isAsked = false;

self.onmessage = ({ data }: MessageEvent<Request>) => {
  isAsked = true;
  void answer(data);
};

/** While a person looks for a file: what a job uses first is loaded and made fast by use. A job goes first. */
async function getReady(): Promise<void> {
  for (const _ of rehearsal(templateOf(builtTemplates, 'exempel'), today())) {
    await new Promise((done) => setTimeout(done));
    if (isAsked) return;
  }
}

async function answer({ number, job }: Request): Promise<void> {
  const reply = (message: Reply) => self.postMessage(message, { transfer: buffersOf(message) });
  const host: JobHost = {
    today: today(),
    step: (step) => reply({ number, kind: 'step', step }),
    template: (name) => templateOf(builtTemplates, name),
  };
  try {
    reply({ number, kind: 'done', answer: doJob(await readInputs(job), host) });
  } catch (error) {
    reply({ number, kind: 'failed', message: printable(sentence(error)) });
  }
}

function sentence(error: unknown): string {
  if (error instanceof HostError) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return `Något gick fel i programmet (${detail}): försök igen, och anmäl felet till den som förvaltar verktyget om det kommer tillbaka.`;
}

// After what has been sent already: a worker that is started for a job has it waiting.
setTimeout(() => {
  if (!isAsked) void getReady();
});

/** The day where the review is made, whatever zone the machine is set to. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
}

/** Handed over and not copied: what a large workbook gives is there only once. */
function buffersOf(message: Reply): ArrayBuffer[] {
  if (message.kind !== 'done') return [];
  const { files, archive } = message.answer;
  const buffers = [...files, ...(archive === undefined ? [] : [archive])].map(({ bytes }) => bytes.buffer);
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
}
