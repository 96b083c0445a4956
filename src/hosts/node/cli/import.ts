import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import {
  applyEdits,
  areRelated,
  countOf,
  diffWorkbooks,
  type Workbook,
  type WorkbookEdits,
} from '../../../core/index.ts';
import type { XlsxFile } from '../excel/index.ts';
import { findBase } from '../exchange/find-base.ts';
import { mergeFiles } from '../exchange/merge-files.ts';
import { readSnapshot } from '../exchange/snapshot.ts';
import { isSamePlace, writeFiles } from '../files/write-files.ts';
import { connect } from '../google-api/connect.ts';
import { importWorkbook, previewImport } from '../google-api/import-workbook.ts';
import { spreadsheetId } from '../google-api/spreadsheet-id.ts';
import { HostError } from '../host-error.ts';
import { diffText } from '../reports/diff-text.ts';
import { unsettledText } from '../reports/import-text.ts';
import { printable } from '../reports/printable.ts';
import { exitStatus } from './exit-status.ts';
import { openWorkbook } from './open-workbook.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';
import { say, step } from './terminal.ts';
import { UsageError } from './usage-error.ts';

interface ImportOptions {
  readonly into: string;
  readonly base?: string;
  readonly dryRun?: true;
}

/** `lis import`: what has been changed in an exported file, back to where it came from. */
export function importCommand(): Command {
  return swedishCommand('import')
    .summary('läs in en exporterad arbetsbok som har ändrats')
    .description(
      'För in det som har ändrats i en exporterad arbetsbok, cell för cell, i kalkylarket eller arbetsboken som den kom från. Det som andra har ändrat under tiden står kvar. Där båda har ändrat olika gäller målet, och skillnaden visas.',
    )
    .argument('<fil.xlsx>', 'arbetsboken som lis export skrev')
    .requiredOption('--into <mål>', 'kalkylarkets id eller adress, eller en .xlsx-fil')
    .option('--dry-run', 'visa vad som skulle ändras, och skriv inget')
    .option('--base <fil.xlsx>', 'arbetsboken som den var när den exporterades (annars den kopia som den bär med sig)')
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis import plan.xlsx --into 1AbC… --dry-run', 'visar vad som skulle ändras i kalkylarket'],
        ['lis import plan.xlsx --into 1AbC…', 'för in ändringarna'],
      ),
    )
    .addHelpText(
      'after',
      statuses({
        0: 'inläst, inget att bestämma',
        1: 'inläst, något att bestämma',
        2: 'kommandot gick inte att utföra',
      }),
    )
    .action(importFile);
}

async function importFile(path: string, options: ImportOptions): Promise<void> {
  const file = await openWorkbook(path);
  const base = options.base === undefined ? undefined : await openWorkbook(options.base);
  const id = existsSync(options.into) ? undefined : spreadsheetId(options.into);
  const isSettled = await (id === undefined
    ? intoFile(file, path, base, options)
    : intoSpreadsheet(file, base, id, options));
  process.exitCode = isSettled ? exitStatus.fine : exitStatus.faults;
}

/** Each of these tells whether nothing is left for a person to settle. */
async function intoSpreadsheet(
  file: XlsxFile,
  named: XlsxFile | undefined,
  id: string,
  { dryRun }: ImportOptions,
): Promise<boolean> {
  const base = baseOf(file, named);
  const google = await connect({ write: !dryRun });
  const input = { google, id, base, file: file.workbook };
  if (dryRun) {
    const { spreadsheet, plan } = await step('Jämför', () => previewImport(input));
    const unsettled = unsettledText(plan.merge, plan.keptFormulas);
    show(spreadsheet.title, spreadsheet, file, plan.edits, unsettled);
    return plan.merge.conflicts.length + plan.keptFormulas.length === 0;
  }
  const { title, rest, cells, batches, renumbered, disturbed } = await step('Läser in', () => importWorkbook(input));
  const { conflicts } = rest.merge;
  process.stdout.write(unsettledText({ ...rest.merge, renumbered }, rest.keptFormulas, disturbed));
  say(
    `${countOf(cells, 'cell', 'celler')} från ${printable(file.fileName)} ${cells === 1 ? 'är inläst' : 'är inlästa'} i kalkylarket ${printable(title)}, och ${countOf(conflicts.length, 'konflikt', 'konflikter')} finns kvar.`,
    ...(batches > 1 ? [`Det skrevs i ${batches} omgångar, var och en hel för sig.`] : []),
    ...explanation(conflicts.length),
  );
  return conflicts.length + rest.keptFormulas.length + disturbed.length === 0;
}

async function intoFile(
  file: XlsxFile,
  path: string,
  named: XlsxFile | undefined,
  { into, dryRun }: ImportOptions,
): Promise<boolean> {
  if (isSamePlace(path, into))
    throw new UsageError(`${into} kan inte läsas in i sig själv: ange ett annat mål med --into.`);
  const target = await openWorkbook(into);
  const base = findBase(named, target, file);
  const { bytes, merge } = await step('Sammanfogar', () => mergeFiles(base.workbook, target, file));
  const unsettled = unsettledText(merge, []);
  if (dryRun) show(target.fileName, target.workbook, file, merge.edits, unsettled);
  else {
    writeFiles(dirname(into), [{ name: basename(into), content: bytes }]);
    process.stdout.write(unsettled);
    const cells = merge.edits.cells.reduce((sum, { edits }) => sum + edits.length, 0);
    say(
      `${countOf(cells, 'cell', 'celler')} från ${printable(file.fileName)} ${cells === 1 ? 'är inläst' : 'är inlästa'} i ${printable(into)}, och ${countOf(merge.conflicts.length, 'konflikt', 'konflikter')} finns kvar.`,
      ...explanation(merge.conflicts.length),
    );
  }
  return merge.conflicts.length === 0;
}

function show(name: string, target: Workbook, file: XlsxFile, edits: WorkbookEdits, unsettled: string): void {
  const diff = diffWorkbooks(target, applyEdits(target, edits));
  process.stdout.write(diffText({ oldName: name, newName: file.fileName, diff }));
  if (unsettled !== '') process.stdout.write(`\n${unsettled}`);
  say('Inget är skrivet: kör utan --dry-run för att läsa in.');
}

function explanation(conflicts: number): string[] {
  return conflicts === 0
    ? []
    : ['Målets värden (vår) står kvar. Filens (deras) är inte inlästa: ändra i målet där filen har rätt.'];
}

function baseOf(file: XlsxFile, named: XlsxFile | undefined): Workbook {
  const base = named?.workbook ?? readSnapshot(file)?.workbook;
  if (base === undefined) {
    throw new HostError(
      'no-base',
      `${file.fileName} bär inte med sig det som exporterades: ange arbetsboken som den var från början med --base.`,
    );
  }
  if (!areRelated(base, file.workbook)) {
    throw new HostError(
      'unrelated',
      `${named?.fileName ?? 'Kopian'} och ${file.fileName} har inga rader gemensamt: kontrollera att båda kommer från samma arbetsbok.`,
    );
  }
  return base;
}
