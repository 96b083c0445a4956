// Mutation testing of the core, and its summary in docs/quality.md: npm run mutation [-- --mutate 'src/core/review/**/*.ts']
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './ensure-installed.mjs';
import { replacePart } from './replace-part.ts';

const core = join(projectFolder, 'src', 'core');
const page = join(projectFolder, 'docs', 'quality.md');
/** What is known of every mutant, of this run and earlier ones, in the form of a report. */
const report = join(projectFolder, 'reports', 'mutation', 'incremental.json');
const lowestScore = 85;

/** What is read of Stryker's report. */
interface Mutant {
  readonly status: string;
}

interface Report {
  /** By path from the project's folder. */
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

const head = `| folder | score | killed | timed out | survived | no test reaches it | not tried |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
`;

const given = process.argv.slice(2);
// A folder at a time, so that a run that is interrupted has lost a folder at most.
const runs = given.includes('--mutate') ? [given] : globsOf(core).map((glob) => [...given, '--mutate', glob]);
runs.forEach(runStryker);

const folders = mutantsByFolder(JSON.parse(readFileSync(report, 'utf8')));
writeFileSync(page, replacePart(readFileSync(page, 'utf8'), 'mutation', summaryOf(folders)));
const score = scoreOf([...folders.values()].flat());
if (score < lowestScore) {
  console.error(`The score is ${score.toFixed(1)} %, and must be at least ${lowestScore} %.`);
  process.exitCode = 1;
}

/** A folder each, and the files of the folder itself. */
function globsOf(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return ['src/core/*.ts', ...names.map(({ name }) => `src/core/${name}/**/*.ts`)];
}

function runStryker(options: readonly string[]): void {
  forgetErrors();
  const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'test/mutation/stryker.config.mjs'];
  const { status } = spawnSync(process.execPath, [...stryker, ...options], { cwd: projectFolder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Mutants outside the sample of an earlier run stand as errors, which Stryker would believe: as ignored ones they are tried. */
function forgetErrors(): void {
  if (!existsSync(report)) return;
  const text = readFileSync(report, 'utf8');
  writeFileSync(report, text.replaceAll(/("status":\s*)"RuntimeError"/g, '$1"Ignored"'));
}

/** A file that is gone since it was tried counts no more. */
function mutantsByFolder({ files }: Report): Map<string, Mutant[]> {
  const folders = new Map<string, Mutant[]>();
  for (const [path, { mutants }] of Object.entries(files)) {
    if (!existsSync(join(projectFolder, path))) continue;
    const [, , folder = ''] = path.split('/');
    const name = folder.endsWith('.ts') ? 'src/core' : `src/core/${folder}`;
    folders.set(name, [...(folders.get(name) ?? []), ...mutants]);
  }
  return folders;
}

/** What each folder of the core got, as a table. */
function summaryOf(folders: ReadonlyMap<string, readonly Mutant[]>): string {
  const rows = [...folders]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, mutants]) => rowOf(`\`${name}\``, mutants));
  const all = rowOf('**all**', [...folders.values()].flat());
  return `Last run ${new Date().toISOString().slice(0, 10)}, Node ${process.version}.\n\n${head}${rows.join('')}${all}`;
}

function rowOf(name: string, mutants: readonly Mutant[]): string {
  const counts = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map((status) => countOf(mutants, status));
  const untried = mutants.length - counts.reduce((sum, count) => sum + count, 0);
  return `| ${name} | ${scoreOf(mutants).toFixed(1)} % | ${[...counts, untried].join(' | ')} |\n`;
}

/**
 * The share of the mutants that were detected, in percent. Where only some were tried, those that no test reaches, which are known without
 * trying, count for no more than their part of all.
 */
function scoreOf(mutants: readonly Mutant[]): number {
  const detected = countOf(mutants, 'Killed') + countOf(mutants, 'Timeout');
  const tried = detected + countOf(mutants, 'Survived');
  if (tried === 0) return 0;
  const unreached = countOf(mutants, 'NoCoverage');
  return (100 * detected * (mutants.length - unreached)) / (tried * mutants.length);
}

function countOf(mutants: readonly Mutant[], status: string): number {
  return mutants.filter((mutant) => mutant.status === status).length;
}
