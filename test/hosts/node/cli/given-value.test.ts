import type { Command } from 'commander';
import { UsageError } from '../../../../src/hosts/node/cli/usage-error.ts';

// The build puts it in place of the name.
Object.assign(globalThis, { builtVersion: '0' });
const { allCommands } = await import('../../../../src/hosts/node/cli/all-commands.ts');
const { program } = await import('../../../../src/hosts/node/cli/program.ts');

/** Every option with a value and every argument of every command, as `check --fix`. */
const { commands } = program(allCommands);
const targets = commands.flatMap((command) => [
  ...command.options.filter(({ required, optional }) => required || optional).map(({ long }) => [command.name(), long]),
  ...command.registeredArguments.map((argument) => [command.name(), `${argument.name()} argument`]),
]) as [command: string, target: string][];

/** What a command says when one of its values is `text` and the others are sound. Nothing is carried out. */
async function said(name: string, target: string, text: string): Promise<unknown> {
  const lis = program(allCommands);
  const command = lis.commands.find((candidate) => candidate.name() === name) as Command;
  command.action(() => undefined);
  const isArgument = target.endsWith(' argument');
  const args = command.registeredArguments.map((argument) =>
    isArgument && argument.name() === target.replace(' argument', '') ? text : 'fil.xlsx',
  );
  const options = command.options.filter(({ mandatory, long }) => mandatory && long !== target);
  const given = [...options.flatMap(({ long }) => [long ?? '', 'ut']), ...(isArgument ? [] : [target, text])];
  return lis.parseAsync(['node', 'lis', name, ...given, '--', ...args]).catch((error: unknown) => error);
}

test('every command has been looked at', () => {
  expect(new Set(targets.map(([name]) => name)).size).toBe(commands.length);
  expect(targets.length).toBeGreaterThan(25);
});

test.each(targets)('%s refuses a blank %s in one Swedish sentence', async (name, target) => {
  for (const text of ['', ' ', '\t', '\u00a0', '\u200b', '\ufeff\n']) {
    const error = await said(name, target, text);
    expect(error).toBeInstanceOf(UsageError);
    expect(String((error as UsageError).message)).toMatch(/^(?:Flaggan|Argumentet) [^\n]+ är tomt?: [^\n]+\.$/);
  }
});

/** One whose value may be left out takes none from a flag. */
const options = targets.filter(([name, target]) =>
  commands
    .find((command) => command.name() === name)
    ?.options.some(({ long, required }) => required && long === target),
);
test.each(options)('%s does not take another flag for the value of %s', async (name, target) => {
  const error = await said(name, target, '--debug');
  expect(error).toMatchObject({
    name: 'UsageError',
    message: expect.stringMatching(/saknar sitt värde: --debug är en flagga\.$/),
  });
});

test.each(targets.filter(([, target]) => /--(?:out|fix|ours|base|into)|argument/.test(target)))(
  '%s takes a sound %s, with blanks inside it or a dash before it too',
  async (name, target) => {
    for (const text of ['min bok.xlsx', '-rf.xlsx', '--namn']) {
      expect(await said(name, target, text)).not.toBeInstanceOf(Error);
    }
  },
);
