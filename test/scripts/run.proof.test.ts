import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Runs a script with the runner from another folder than the project's, as it is written in a folder of its own. */
function run(files: Readonly<Record<string, string>>, ...args: string[]) {
  const folder = mkdtempSync(resolve('node_modules', '.script-test-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const path = relative(resolve('.'), join(folder, 'main.ts')).replaceAll('\\', '/');
    return spawnSync(process.execPath, [resolve('scripts/run.mjs'), path, ...args], { cwd: folder, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('runs TypeScript with what it imports, and hands on its arguments', () => {
  const { stdout, stderr, status } = run(
    {
      'main.ts': `import { greet } from './greet.ts';\nprocess.stdout.write(greet(process.argv.slice(2)));\n`,
      'greet.ts': 'export const greet = (names: readonly string[]): string => "Hej " + names.join(" och ");\n',
    },
    'Åsa',
    '--alla',
  );
  expect([stdout, stderr, status]).toEqual(['Hej Åsa och --alla', '', 0]);
});

test('lets a script find the project by its own place', () => {
  const importer = "import { projectFolder } from '../../scripts/ensure-installed.mjs';";
  expect(run({ 'main.ts': `${importer}\nprocess.stdout.write(projectFolder);\n` }).stdout).toBe(resolve('.'));
});

test('does not run again in a program that a script has compiled', () => {
  const importer =
    "import { projectFolder } from '../../scripts/ensure-installed.mjs';\nimport { withCompiled } from '../../scripts/run.mjs';";
  const { stdout, status } = run({
    'main.ts': `${importer}\nawait withCompiled(async (folder) => process.stdout.write(String(folder.startsWith(projectFolder))));\n`,
  });
  expect([stdout, status]).toEqual(['true', 0]);
});

test.each([
  ['process.exitCode = 3;', 3],
  ['process.exit(4);', 4],
  ["throw new Error('stopp');", 1],
])('ends as the script ends, and leaves nothing behind: %s', (line, expected) => {
  const { stdout, status } = run({ 'main.ts': `process.stdout.write(import.meta.url);\n${line}\n` });
  expect([status, existsSync(fileURLToPath(stdout))]).toEqual([expected, false]);
});
