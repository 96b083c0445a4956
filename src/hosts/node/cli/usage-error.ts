import { CommanderError } from 'commander';

/** The command was written in a way that cannot be carried out; the message is one Swedish sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Translation = (names: readonly string[]) => string;

const noCommand = 'Ange ett kommando, till exempel lis check arbetsbok.xlsx: lis --help visar alla kommandon.';

const translations: Readonly<Record<string, Translation>> = {
  'commander.unknownOption': ([option, suggestion]) =>
    suggestion
      ? `Flaggan ${option} finns inte: menade du ${suggestion}?`
      : `Flaggan ${option} finns inte: lägg till --help för att se dem som finns.`,
  'commander.unknownCommand': ([command = '', suggestion]) =>
    command.trim() === ''
      ? noCommand
      : suggestion
        ? `Kommandot ${command} finns inte: menade du ${suggestion}?`
        : `Kommandot ${command} finns inte: kör lis --help för att se dem som finns.`,
  'commander.missingArgument': ([argument]) => `Ange ${argument}: lägg till --help för att se hur kommandot skrivs.`,
  'commander.optionMissingArgument': ([option]) => `Flaggan ${option} saknar sitt värde.`,
  'commander.missingMandatoryOptionValue': ([option]) => `Flaggan ${option} måste anges.`,
  'commander.excessArguments': () =>
    'För många argument: sätt citattecken om filnamn med mellanslag, och ange en arbetsbok i taget.',
  'commander.help': () => noCommand,
};

/** What commander has to say, in Swedish. The names that its English message quotes are carried over. */
export function usageErrorFrom(error: CommanderError): UsageError {
  const names = Array.from(error.message.matchAll(/'([^']*)'|Did you mean ([^?]{1,200})\?\)/g), ([, quoted, meant]) =>
    (quoted ?? meant ?? '').replace(/^one of /, ''),
  );
  const translate = translations[error.code];
  return new UsageError(
    translate ? translate(names) : 'Kommandot går inte att tolka: lägg till --help för att se hur det skrivs.',
  );
}

/** Whether commander only stopped because it has shown the help or the version that was asked for. */
export function isAnswered(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}
