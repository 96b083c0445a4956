import { CommanderError } from 'commander';
import { HostError } from '../../../formats/host-error.ts';
import { printable } from '../../../formats/reports/index.ts';
import { say } from './terminal.ts';
import { UsageError, usageErrorFrom } from './usage-error.ts';

/** Tells a failure in one Swedish sentence on standard error; the stack too with `--debug` or LIS_DEBUG. */
export function reportFailure(error: unknown): void {
  say(printable(sentence(error)));
  if (!process.argv.includes('--debug') && !process.env['LIS_DEBUG']) return;
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  if (error instanceof Error && error.cause !== undefined) say('Orsak:', String(error.cause));
}

function sentence(error: unknown): string {
  if (error instanceof CommanderError) return usageErrorFrom(error).message;
  if (error instanceof UsageError || error instanceof HostError) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return `Något gick fel i programmet (${detail}): kör kommandot igen med --debug och skicka utskriften till den som förvaltar verktyget.`;
}
