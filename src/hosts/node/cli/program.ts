import type { Command } from 'commander';
import { archiveCommand } from './archive.ts';
import { boardsCommand } from './boards.ts';
import { checkCommand } from './check.ts';
import { diffCommand } from './diff.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import { mergeCommand } from './merge.ts';
import { nextYearCommand } from './next-year.ts';
import { prepareCommand } from './prepare.ts';
import { reviewCommand } from './review.ts';
import { examples, swedishCommand } from './swedish-command.ts';
import { verifyCommand } from './verify.ts';
import { version } from './version.ts';

/** In the order of the help. Each says how it is called, and loads what it takes when it is. */
const commands: readonly (() => Command)[] = [
  initCommand,
  checkCommand,
  reviewCommand,
  prepareCommand,
  nextYearCommand,
  diffCommand,
  mergeCommand,
  exportCommand,
  importCommand,
  archiveCommand,
  verifyCommand,
  boardsCommand,
];

/** The command line `lis`. Each command sets the process's exit status; what cannot be done is thrown. */
export function program(): Command {
  const lis = swedishCommand('lis')
    .description('Ledningens genomgång av informationssäkerhet och dataskydd, ur en Excelarbetsbok.')
    .version(version, '-V, --version', 'visa versionen')
    .addHelpText(
      'after',
      `${examples(
        ['lis init arbetsbok.xlsx', 'skapar en ny arbetsbok att fylla i'],
        ['lis check arbetsbok.xlsx', 'visar vad som behöver rättas'],
        ['lis review arbetsbok.xlsx --out genomgang', 'skriver kontrollerad arbetsbok, översikt och dokument'],
        ['lis diff gammal.xlsx ny.xlsx', 'visar vad som har ändrats'],
        [
          'lis export KALKYLARK --out mapp',
          'sparar ett Google-kalkylark som en arbetsbok att ändra i och läsa in igen',
        ],
        ['lis archive arbetsbok.xlsx --out arkiv', 'packar arbetsboken och genomgången för arkivet'],
      )}\n\nKör lis <kommando> --help för ett kommandos flaggor och exempel.`,
    );
  for (const command of commands) lis.addCommand(command());
  return lis;
}
