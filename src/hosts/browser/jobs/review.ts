import { earlierFault, publishedText, reviewRefusal, reviewWorkbook } from '../../../core/index.ts';
import type { XlsxFile } from '../../../formats/excel/index.ts';
import { sealsOf } from '../../../formats/exchange/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import { printable, summaryText } from '../../../formats/reports/index.ts';
import { type ReviewFiles, reviewFiles } from '../../../formats/review/index.ts';
import type { Answer, Job } from '../protocol.ts';
import { type JobHost, openWorkbook, reviewDay, saved } from './job-host.ts';

/** The main job: from a workbook to a checked workbook, a dashboard and the review document. */
export function review(job: Extract<Job, { readonly kind: 'review' }>, host: JobHost): Answer {
  const { files, ...answer } = written(job, host);
  host.step('Läser det som är skrivet');
  // By now the workbook and what was counted of it are let go; of many rows they take more memory than the files.
  return { ...answer, files: saved(files) };
}

/** What a review gives, with its files not yet read back. */
function written(
  job: Extract<Job, { readonly kind: 'review' }>,
  host: JobHost,
): Omit<Answer, 'files'> & Pick<ReviewFiles, 'files'> {
  const { final = false, edition } = job;
  const file = openWorkbook(job.file, host);
  const earlier = edition === 'Offentlig' ? undefined : earlierOf(job, file, host);
  host.step('Granskar');
  const outcome = reviewWorkbook(file.workbook, {
    ...reviewDay(job, host),
    final,
    seals: sealsOf(file, earlier, final),
    ...(earlier && { earlier: earlier.workbook }),
    ...(edition && { edition }),
  });
  const gaps = outcome.gaps.map(printable);
  const refusal = reviewRefusal(outcome, final);
  if (refusal !== undefined)
    return { say: [], files: [], gaps, refusal: { lead: refusal.lead, reasons: refusal.reasons.map(printable) } };
  host.step('Skriver dokumenten');
  const isPublished = outcome.document.edition === 'Offentlig';
  const { files, renamed } = reviewFiles(file, outcome, { isPublished });
  const page = files.find(({ name }) => name === 'oversikt.html')?.content;
  return {
    say: [
      `Klart: ${summaryText(outcome.findings)}.`,
      ...renamed.map(
        ({ wanted, written }) =>
          `Bladet ${printable(wanted)} finns redan och är ert eget, så programmets heter ${printable(written)}.`,
      ),
      ...(isPublished ? publishedText(outcome).map(printable) : []),
    ],
    gaps,
    files,
    ...(typeof page === 'string' && { page }),
  };
}

/** What an earlier run wrote from the workbook, unless it is a copy of the workbook itself. @throws HostError `not-ours` */
function earlierOf(
  job: Extract<Job, { readonly kind: 'review' }>,
  file: XlsxFile,
  host: JobHost,
): XlsxFile | undefined {
  if (job.earlier === undefined) return undefined;
  const earlier = openWorkbook(job.earlier, host);
  const [one, other] = [earlier.package.bytes, file.package.bytes];
  if (one.length === other.length && one.every((byte, index) => byte === other[index])) return undefined;
  const fault = earlierFault(earlier.workbook, file.workbook);
  if (fault === undefined) return earlier;
  throw new HostError(
    'not-ours',
    printable(`${earlier.fileName} ${fault}: välj en annan arbetsbok från förra körningen, eller ingen.`),
  );
}
