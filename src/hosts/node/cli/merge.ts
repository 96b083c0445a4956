import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { findBase, mergedText, mergeFiles } from '../../../formats/exchange/index.ts';
import { conflictsText } from '../../../formats/reports/index.ts';
import { isSamePlace } from '../files/places.ts';
import { refuseExistingFile, writeFiles, writeNewFile } from '../files/write-files.ts';
import { exitStatus } from './exit-status.ts';
import { openWorkbook } from './open-workbook.ts';
import { outputPath } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';
import { print, say, step } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { requireWorkbookEnding } from './workbook-ending.ts';

interface MergeOptions {
  readonly base?: string;
  readonly ours: string;
  readonly theirs: string;
  readonly out: string;
}

/** `lis merge`: what two people have changed in the same workbook, in one. */
export function mergeCommand(): Command {
  return swedishCommand('merge')
    .summary('sammanfoga två versioner av en arbetsbok')
    .description(
      'För in det som de har ändrat i vår arbetsbok, cell för cell. Där båda har ändrat olika gäller vår, och alla tre värdena skrivs i bladet Konflikter.',
    )
    .requiredOption('--ours <fil.xlsx>', 'vår arbetsbok; resultatet ser ut som den')
    .requiredOption('--theirs <fil.xlsx>', 'deras arbetsbok')
    .option(
      '--base <fil.xlsx>',
      'arbetsboken som båda utgick från (annars den kopia som en exporterad arbetsbok bär med sig)',
    )
    .requiredOption(
      '--out <fil.xlsx>',
      'arbetsboken att skriva; den får vara vår, men ingen annan som redan finns',
      outputPath,
    )
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        [
          'lis merge --ours var.xlsx --theirs deras.xlsx --out ny.xlsx',
          'sammanfogar med det som exporterades som utgångspunkt',
        ],
        [
          'lis merge --base januari.xlsx --ours var.xlsx --theirs deras.xlsx --out ny.xlsx',
          'sammanfogar två arbetsböcker som båda började som januari.xlsx',
        ],
      ),
    )
    .addHelpText(
      'after',
      statuses({
        0: 'sammanfogat, inget att bestämma',
        1: 'sammanfogat, något att bestämma',
        2: 'kommandot gick inte att utföra',
      }),
    )
    .action(merge);
}

async function merge({ base: basePath, ours: oursPath, theirs: theirsPath, out }: MergeOptions): Promise<void> {
  for (const input of [basePath, theirsPath]) {
    if (input !== undefined && isSamePlace(input, out)) {
      throw new UsageError(`${out} kan inte både läsas och skrivas över: ange en annan fil med --out.`);
    }
  }
  const isOurs = isSamePlace(oursPath, out);
  if (!isOurs) refuseExistingFile(out);
  const ours = await openWorkbook(oursPath);
  if (!isOurs) requireWorkbookEnding(out, ours);
  const theirs = await openWorkbook(theirsPath);
  const named = basePath === undefined ? undefined : await openWorkbook(basePath);
  const base = findBase(named, ours, theirs);
  const merged = await step('Sammanfogar', () => mergeFiles(base.workbook, ours, theirs));
  writeMerged(out, merged.bytes, isOurs);
  print(conflictsText(merged.merge));
  say(...mergedText(out, merged, { theirs: theirs.fileName, base: base.name }));
  const { conflicts, insertedInBoth } = merged.merge;
  const isSettled = conflicts.length + insertedInBoth.length === 0;
  process.exitCode = isSettled ? exitStatus.fine : exitStatus.faults;
}

/** In place of ours, behind a link if it is one, or as a file that was not there. */
function writeMerged(out: string, bytes: Uint8Array, isOurs: boolean): void {
  if (isOurs) {
    const place = realpathSync.native(out);
    writeFiles(dirname(place), [{ name: basename(place), content: bytes }]);
  } else {
    writeNewFile(out, bytes);
  }
}
