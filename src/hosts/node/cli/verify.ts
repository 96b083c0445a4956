import type { Command } from 'commander';
import { examples, statuses, swedishCommand } from './swedish-command.ts';

/** `lis verify`: proof that what was archived is whole. */
export function verifyCommand(): Command {
  return swedishCommand('verify')
    .summary('visa att arkivpaket är hela')
    .description(
      'Kontrollerar ett arkivpaket, eller en mapp med paket, mot kontrollsummorna och namnger varje fil som har ändrats, saknas eller inte hör dit. En arkivering som pågår eller avbröts räknas som fel. Inget ändras.',
    )
    .argument('<mapp>', 'paketet, eller mappen med paket')
    .option('--debug', 'visa var i programmet ett fel uppstod')
    .addHelpText('after', examples(['lis verify arkiv', 'kontrollerar alla paket i mappen arkiv']))
    .addHelpText('after', statuses({ 0: 'allt är helt', 1: 'något är fel', 2: 'kommandot gick inte att utföra' }))
    .action(async (folder: string) => (await import('./verify-run.ts')).verify(folder));
}
