import type { Command } from 'commander';
import { countOf } from '../../../core/index.ts';
import { printable } from '../../../formats/reports/index.ts';
import { exitStatus } from './exit-status.ts';
import { examples, statuses, swedishCommand } from './swedish-command.ts';
import { print, say, step } from './terminal.ts';

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
    .action(verify);
}

async function verify(folder: string): Promise<void> {
  const { verifyFolder } = await import('../archive/verify/verify-folder.ts');
  const { packages, faults } = await step('Kontrollerar', () => verifyFolder(folder));
  for (const { path, problem } of faults) print(`${printable(path)} ${problem}\n`);
  const looked = countOf(packages, 'paket kontrollerat', 'paket kontrollerade');
  say(faults.length === 0 ? `${looked}: allt är helt.` : `${looked}: ${countOf(faults.length, 'fel', 'fel')}.`);
  process.exitCode = faults.length === 0 ? exitStatus.fine : exitStatus.faults;
}
