import { basename } from 'node:path';
import type { Command } from 'commander';
import {
  checkWorkbook,
  countOf,
  findFixes,
  fixResultText,
  isOwnWorkbook,
  missingIds,
  ruleCatalogue,
} from '../../../core/index.ts';
import { applyFixes } from '../../../formats/excel/index.ts';
import {
  type FindingsReport,
  findingsJson,
  findingsSarif,
  findingsText,
  printable,
} from '../../../formats/reports/index.ts';
import { writeNewFile } from '../files/write-files.ts';
import { faultsStatus } from './exit-status.ts';
import { openWorkbook } from './open-workbook.ts';
import { choiceOption, civilDateOption, outputPath, reviewDay } from './option-values.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';
import { print, say, step } from './terminal.ts';
import { version } from './version.ts';
import { requireWorkbookEnding } from './workbook-ending.ts';

const formats: Readonly<Record<'text' | 'json' | 'sarif', (report: FindingsReport) => string>> = {
  text: findingsText,
  json: findingsJson,
  sarif: (report) => findingsSarif(report, ruleCatalogue, version),
};

interface CheckOptions {
  readonly format: keyof typeof formats;
  readonly today?: string;
  readonly fix?: string;
}

/** `lis check`: what a person should see to in a workbook. */
export function checkCommand(): Command {
  return swedishCommand('check')
    .summary('visa vad som behöver rättas i en arbetsbok')
    .description('Kontrollerar en arbetsbok och visar vad som behöver rättas. Arbetsboken ändras inte.')
    .argument('<fil.xlsx>', 'arbetsboken')
    .option(
      '--format <format>',
      'text, json eller sarif (text om inget anges)',
      choiceOption('--format', ['text', 'json', 'sarif']),
      'text',
    )
    .option(
      '--today <datum>',
      'kontrollera för denna dag, t.ex. 2026-03-31 (annars Avstämningsdatum i Inställningar, eller dagens datum)',
      civilDateOption,
    )
    .option(
      '--fix <ny.xlsx>',
      'skriv en kopia där säkra rättelser är gjorda och rader utan id har fått ett (.xlsm om arbetsboken har makron)',
      outputPath,
    )
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText(
      'after',
      examples(
        ['lis check arbetsbok.xlsx', 'listar fel, varningar och upplysningar per blad'],
        ['lis check arbetsbok.xlsx --fix rattad.xlsx', 'skriver även en kopia med datum, stavning och nivåer rättade'],
        ['lis check arbetsbok.xlsx --format json > kontroll.json', 'skriver samma sak för andra program'],
      ),
    )
    .addHelpText('after', statuses({ 0: 'inga fel', 1: 'arbetsboken har fel', 2: 'kommandot gick inte att utföra' }))
    .action(check);
}

async function check(path: string, { format, today: asked, fix }: CheckOptions): Promise<void> {
  const file = await openWorkbook(path);
  if (fix !== undefined) requireWorkbookEnding(fix, file);
  const { today, findings } = await step('Kontrollerar', () => checkWorkbook(file.workbook, reviewDay(asked)));
  if (fix !== undefined) {
    const ids = missingIds(file.workbook, reviewDay(asked));
    const fixed = await step('Rättar', () => applyFixes(file, [...findFixes(findings), ...ids]));
    writeNewFile(fix, fixed.bytes);
    const numbered = ids.length === 0 ? '' : ` ${countOf(ids.length, 'rad har', 'rader har')} fått id.`;
    say(
      `${printable(fixResultText(fixed))}${numbered} Kör lis check på ${printable(fix)} för att se vad som återstår.`,
    );
  }
  if (!isOwnWorkbook(file.workbook)) (await import('./tell-other-shape.ts')).tellOtherShape(path, file, today);
  print(formats[format]({ workbook: basename(path), today, findings }));
  process.exitCode = faultsStatus(findings);
}
