import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { publishedText, reviewRefusal, reviewWorkbook } from '../../../core/index.ts';
import { sealsOf } from '../../../formats/exchange/index.ts';
import { printable, summaryText } from '../../../formats/reports/index.ts';
import { checksumOf } from '../files/checksum-of.ts';
import { isSamePlace } from '../files/places.ts';
import { writeFiles } from '../files/write-files.ts';
import { internalOutputIn } from '../public-folder.ts';
import { earlierOutput } from '../review-folder/earlier-output.ts';
import { placeDocuments } from '../review-folder/place-documents.ts';
import { exitStatus, faultsStatus } from './exit-status.ts';
import { openWorkbook } from './open-workbook.ts';
import { reviewDay } from './option-values.ts';
import { say, step } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface ReviewOptions {
  readonly out: string;
  readonly final?: boolean;
  readonly edition?: 'intern' | 'offentlig';
  readonly today?: string;
}

/**
 * Carries out `lis review`: writes the checked workbook, the dashboard and the document, or says why not. Sets the exit status.
 *
 * @throws HostError, UsageError
 */
export async function review(path: string, { out, final = false, edition, today }: ReviewOptions): Promise<void> {
  const file = await openWorkbook(path);
  refuseFolderOfOriginal(path, out);
  // A public run writes no workbook, and reads nothing but its source.
  const earlier = edition === 'offentlig' ? undefined : earlierOutput(out, file);
  const seals = sealsOf(file, earlier, final);
  const outcome = await step('Granskar', () =>
    reviewWorkbook(
      file.workbook,
      Object.assign(reviewDay(today), {
        final,
        seals,
        ...(earlier && { earlier: earlier.workbook }),
        ...(edition && { edition: edition === 'intern' ? ('Intern' as const) : ('Offentlig' as const) }),
      }),
    ),
  );
  const refusal = reviewRefusal(outcome, final);
  if (refusal !== undefined) {
    say(refusal.lead, ...refusal.reasons.map((reason) => `  - ${printable(reason)}`));
    process.exitCode = exitStatus.refused;
    return;
  }
  const isPublished = outcome.document.edition === 'Offentlig';
  if (isPublished) refuseInternalFolder(out);
  const { reviewFiles } = await import('../../../formats/review/index.ts');
  const made = await step('Skriver dokumenten', () =>
    reviewFiles(file, outcome, { isPublished, checksum: checksumOf }),
  );
  const { files, kept } = placeDocuments(out, made.files);
  writeFiles(out, files);
  say(
    `Klart: ${summaryText(outcome.findings)}.`,
    ...files.map(({ name, about }) => `  ${printable(join(out, name))}  ${about}`),
    ...kept.map(
      ({ name, reason, newName }) =>
        `${printable(join(out, name))} ligger kvar, för det ${reason}: det nya dokumentet heter ${printable(newName)}.`,
    ),
    ...made.renamed.map(
      ({ wanted, written }) =>
        `Bladet ${printable(wanted)} finns redan och är ert eget, så programmets heter ${printable(written)}.`,
    ),
    ...(isPublished ? publishedText(outcome).map(printable) : []),
  );
  process.exitCode = faultsStatus(outcome.findings);
}

function refuseInternalFolder(out: string): void {
  const name = internalOutputIn(out);
  if (name === undefined) return;
  throw new UsageError(
    `Mappen ${out} har redan ${name}, som inte är en offentlig utgåva: välj en annan mapp, så att bara det som får publiceras ligger där.`,
  );
}

/** The folder where the original is named, and the one where it lies, if the name is that of a link. */
function refuseFolderOfOriginal(path: string, out: string): void {
  if (![path, realpathSync.native(path)].some((place) => isSamePlace(dirname(place), out))) return;
  throw new UsageError(
    `Arbetsboken ${basename(path)} ligger i mappen ${out}: välj en annan mapp, så att originalet inte skrivs över.`,
  );
}
