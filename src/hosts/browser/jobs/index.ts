import { zipOf } from '../../../formats/zip/index.ts';
import type { Answer, Job } from '../protocol.ts';
import { boards } from './boards.ts';
import { check, fix } from './check.ts';
import type { JobHost } from './job-host.ts';
import { review } from './review.ts';
import { propose, takeInLists } from './take-in.ts';
import { diff, init, merge, nextYear, prepare } from './whole-workbooks.ts';

export type { JobHost } from './job-host.ts';

/** What the archive of all files is called. */
const archiveName = 'ledningens-genomgang.zip';

/** Does a job; the same inputs and day give the same bytes. @throws HostError */
export function doJob(job: Job, host: JobHost): Answer {
  const answer = answerOf(job, host);
  if (answer.files.length < 2) return answer;
  host.step('Packar');
  return {
    ...answer,
    archive: {
      name: archiveName,
      about: 'allt i en fil',
      bytes: zipOf(answer.files.map(({ name, bytes }) => [name, bytes])),
    },
  };
}

function answerOf(job: Job, host: JobHost): Answer {
  switch (job.kind) {
    case 'check':
      return check(job, host);
    case 'fix':
      return fix(job, host);
    case 'review':
      return review(job, host);
    case 'init':
      return init(job, host);
    case 'prepare':
      return prepare(job, host);
    case 'next-year':
      return nextYear(job, host);
    case 'diff':
      return diff(job, host);
    case 'merge':
      return merge(job, host);
    case 'propose':
      return propose(job, host);
    case 'import':
      return takeInLists(job, host);
    case 'boards':
      return boards(job, host);
  }
}
