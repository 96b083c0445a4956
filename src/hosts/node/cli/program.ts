import type { Command } from 'commander';
import { examples, swedishCommand } from './swedish-command.ts';
import { version } from './version.ts';

/** The command line `lis` with these commands. Each sets the process's exit status; what cannot be done is thrown. */
export function program(commands: readonly (() => Command)[]): Command {
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
