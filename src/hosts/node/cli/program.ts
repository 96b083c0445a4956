import type { Command } from 'commander';
import { examples, swedishCommand } from './swedish-command.ts';
import { version } from './version.ts';

/** Each command, loaded when it is called: what the others need costs it nothing. In the order of the help. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./init.ts')).initCommand(),
  check: async () => (await import('./check.ts')).checkCommand(),
  review: async () => (await import('./review.ts')).reviewCommand(),
  prepare: async () => (await import('./prepare.ts')).prepareCommand(),
  'next-year': async () => (await import('./next-year.ts')).nextYearCommand(),
  diff: async () => (await import('./diff.ts')).diffCommand(),
  merge: async () => (await import('./merge.ts')).mergeCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  import: async () => (await import('./import.ts')).importCommand(),
  archive: async () => (await import('./archive.ts')).archiveCommand(),
  verify: async () => (await import('./verify.ts')).verifyCommand(),
  boards: async () => (await import('./boards.ts')).boardsCommand(),
};

/**
 * The command line `lis`. Each command sets the process's exit status; what cannot be done is thrown.
 * @param called the command that is called, which alone is loaded; any other word, or none, loads them all
 */
export async function program(called = ''): Promise<Command> {
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
  const own = Object.hasOwn(commands, called) ? commands[called] : undefined;
  for (const load of own === undefined ? Object.values(commands) : [own]) lis.addCommand(await load());
  return lis;
}
