import type { Command } from 'commander';
import { initCommand } from './init.ts';
import { examples, swedishCommand } from './swedish-command.ts';
import { version } from './version.ts';

/** The command line `lis`. Each command sets the process's exit status; what cannot be done is thrown. */
export function program(): Command {
  const lis = swedishCommand('lis')
    .description('Ledningens genomgång av informationssäkerhet och dataskydd, ur en Excelarbetsbok.')
    .version(version, '-V, --version', 'visa versionen')
    .addHelpText(
      'after',
      `${examples([
        'lis init arbetsbok.xlsx',
        'skapar en ny arbetsbok att fylla i',
      ])}\n\nKör lis <kommando> --help för ett kommandos flaggor och exempel.`,
    );
  for (const command of [initCommand()]) lis.addCommand(command);
  return lis;
}
