import { readFileSync } from 'node:fs';

Object.assign(globalThis, { builtVersion: '0' });
const { allCommands } = await import('../../src/hosts/node/cli/all-commands.ts');
const { program } = await import('../../src/hosts/node/cli/program.ts');

const readme = readFileSync('README.md', 'utf8');
const pages = [
  readme,
  ...['anvandarguide.md', 'driftsguide.md'].map((name) => readFileSync(`docs/${name}`, 'utf8')),
].join('\n');

const commands = program(allCommands).commands.map((command) => ({
  name: command.name(),
  options: command.options.map(({ long }) => long ?? ''),
}));
/** Those that every command has, or that are for whoever writes the program. */
const unnamed = ['--help', '--debug'];
const options = commands.flatMap(({ name, options }) =>
  options.filter((option) => !unnamed.includes(option)).map((option) => [name, option] as const),
);

test.each(commands.map(({ name }) => name))('README has a row for lis %s', (name) => {
  expect(readme).toContain(`\`lis ${name} `);
});

test.each(options)('README or a guide says what lis %s %s is', (_name, option) => {
  expect(pages).toMatch(new RegExp(`${option}(?![\\w-])`));
});
