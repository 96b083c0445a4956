import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import { publishedText, reviewRefusal, reviewWorkbook } from '../../../core/index.ts';
import { sealsOf } from '../../../formats/exchange/index.ts';
import { printable, summaryText } from '../../../formats/reports/index.ts';
import { isSamePlace } from '../files/places.ts';
import { writeFiles } from '../files/write-files.ts';
import { internalOutputIn } from '../public-folder.ts';
import { earlierOutput } from '../review-folder/earlier-output.ts';
import { placeDocuments } from '../review-folder/place-documents.ts';
import { exitStatus, faultsStatus } from './exit-status.ts';
import { openWorkbook } from './open-workbook.ts';
import { choiceOption, civilDateOption, outputPath, reviewDay } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';
import { say, step } from './terminal.ts';
import { UsageError } from './usage-error.ts';

interface ReviewOptions {
  readonly out: string;
  readonly final?: boolean;
  readonly edition?: 'intern' | 'offentlig';
  readonly today?: string;
}

/** `lis review`: the main job, from a workbook to a checked workbook, a dashboard and the review document. */
export function reviewCommand(): Command {
  return swedishCommand('review')
    .summary('skriv kontrollerad arbetsbok, översikt och dokument')
    .description(
      'Skriver en kontrollerad arbetsbok, en översikt och dokumentet Ledningens genomgång till en mapp. Originalet ändras inte. Ett dokument som någon har ändrat, eller som är slutligt, skrivs inte över: det nya får nästa lediga namn. Historik följer med från en tidigare körning till samma mapp. En slutlig genomgång med Beslutsdatum förseglas: ändras den sedan vägras en ny slutlig, med det som har ändrats, tills Version är en annan. Går något fel är mappens tidigare innehåll orört.',
    )
    .argument('<fil.xlsx>', 'arbetsboken')
    .requiredOption('--out <mapp>', 'mappen att skriva till; den skapas om den inte finns', outputPath)
    .option('--final', 'slutlig version; vägras så länge något fattas')
    .option(
      '--edition <utgåva>',
      'intern eller offentlig (det som står i Inställningar om inget anges)',
      choiceOption('--edition', ['intern', 'offentlig']),
    )
    .option(
      '--today <datum>',
      'räkna för denna dag, t.ex. 2026-03-31 (annars Avstämningsdatum i Inställningar, eller dagens datum)',
      civilDateOption,
    )
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis review arbetsbok.xlsx --out genomgang', 'skriver ett utkast till mappen genomgang'],
        ['lis review arbetsbok.xlsx --out slutlig --final', 'skriver den slutliga versionen, om inget fattas'],
        [
          'lis review arbetsbok.xlsx --out publik --edition offentlig',
          'dokument och översikt utan skyddsvärda rader, och ingen arbetsbok',
        ],
      ),
    )
    .addHelpText(
      'after',
      statuses({
        0: 'klart, inga fel',
        1: 'klart, men arbetsboken har fel',
        2: 'kommandot gick inte att utföra',
        3: 'vägrat: något fattas, är oklart i utgåvan eller har ändrats sedan beslutet',
      }),
    )
    .action(review);
}

async function review(path: string, { out, final = false, edition, today }: ReviewOptions): Promise<void> {
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
  const made = await step('Skriver dokumenten', () => reviewFiles(file, outcome, { isPublished }));
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
