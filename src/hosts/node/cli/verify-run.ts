import { countOf } from '../../../core/index.ts';
import { printable } from '../../../formats/reports/index.ts';
import { exitStatus } from './exit-status.ts';
import { print, say, step } from './terminal.ts';

/** Carries out `lis verify`: prints what is wrong with packages. Sets the exit status. @throws HostError */
export async function verify(folder: string): Promise<void> {
  const { verifyFolder } = await import('../archive/verify/verify-folder.ts');
  const { packages, faults } = await step('Kontrollerar', () => verifyFolder(folder));
  for (const { path, problem } of faults) print(`${printable(path)} ${problem}\n`);
  const looked = countOf(packages, 'paket kontrollerat', 'paket kontrollerade');
  say(faults.length === 0 ? `${looked}: allt är helt.` : `${looked}: ${countOf(faults.length, 'fel', 'fel')}.`);
  process.exitCode = faults.length === 0 ? exitStatus.fine : exitStatus.faults;
}
