import { type Argument, Command, type Option } from 'commander';
import { givenValue } from './given-value.ts';
import { print } from './terminal.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Arguments:': 'Argument:',
  'Options:': 'Flaggor:',
  'Commands:': 'Kommandon:',
};

/** Every option and argument that is declared for it refuses a value that is none. */
class StrictCommand extends Command {
  override addOption(option: Option): this {
    if (option.required || option.optional) option.argParser(givenValue(option, () => this.flags()));
    return super.addOption(option);
  }

  override addArgument(argument: Argument): this {
    return super.addArgument(argument.argParser(givenValue(argument, () => [])));
  }

  private flags(): string[] {
    return this.options.flatMap(({ short, long }) => [short ?? [], long ?? []].flat());
  }
}

/** A command whose help is in Swedish, and that throws instead of printing errors and ending the process. */
export function swedishCommand(name: string): Command {
  return new StrictCommand(name)
    .helpOption('-h, --help', 'visa den här hjälpen')
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: inSwedish,
      subcommandTerm: (command) => [command.name(), inSwedish(command.usage())].join(' '),
      optionDescription: ({ description }) => description,
    })
    .configureOutput({ writeOut: print, outputError: () => {}, writeErr: () => {} })
    .exitOverride();
}

/** The examples at the end of a command's help: what to write, and what it does. */
export function examples(...pairs: readonly (readonly [command: string, does: string])[]): string {
  return ['', 'Exempel:', ...pairs.map(([command, does]) => `  ${command}\n      ${does}`)].join('\n');
}

/** What the exit statuses of a command mean, for scripts. */
export function statuses(meanings: Readonly<Record<number, string>>): string {
  return ['', 'Slutstatus:', ...Object.entries(meanings).map(([status, meaning]) => `  ${status}  ${meaning}`)].join(
    '\n',
  );
}

function inSwedish(usage: string): string {
  return usage.replace('[options]', '[flaggor]').replace('[command]', '<kommando>');
}
