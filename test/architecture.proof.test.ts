import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { ruleCatalogue, sheetDefinitions } from '../src/core/index.ts';
import { programSheets } from '../src/core/sheets/program-sheets.ts';

const rulesFile = pathToFileURL(resolve('.dependency-cruiser.mjs')).href;
const { default: configuration } = (await import(rulesFile)) as { default: IConfiguration };
const { forbidden = [], options } = configuration;

/** A folder with these files, to be taken away again. */
function projectOf(files: Record<string, string>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lis-architecture-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The names of the rules that a small project with these files breaks, sorted. */
async function brokenRules(files: Record<string, string>): Promise<string[]> {
  const folder = projectOf({ 'package.json': '{ "dependencies": { "exceljs": "*" } }', ...files });
  try {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const result = await cruise(
      ['src', 'scripts'].filter((top) => Object.keys(files).some((path) => path.startsWith(`${top}/`))),
      {
        ...options,
        baseDir: folder,
        ruleSet: { forbidden },
        validate: true,
      },
    );
    const { violations } = (result.output as ICruiseResult).summary;
    return [...new Set(violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What Biome says of a file. */
interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string };
}

const leaf = 'export const value = 1;\n';
function imports(...paths: string[]) {
  return paths.map((path) => `import '${path}';\n`).join('') + leaf;
}

/** A project that breaks no rule, with something in every stage, for the cases to add one fault to. */
const sound: Record<string, string> = {
  'src/core/workbook/cell.ts': leaf,
  'src/core/facts/laws.ts': imports('../workbook/cell.ts'),
  'src/core/schema/define-sheet.ts': imports('../workbook/cell.ts', '../facts/laws.ts'),
  'src/core/records/records.ts': imports('../schema/define-sheet.ts'),
  'src/core/validation/finding.ts': imports('../records/records.ts', '../workbook/cell.ts'),
  'src/core/validation/validate.ts': imports('./finding.ts'),
  'src/core/sheets/risks/columns.ts': imports('../../schema/define-sheet.ts'),
  'src/core/sheets/risks/rules.ts': imports('./columns.ts', '../../validation/finding.ts'),
  'src/core/sheets/index.ts': imports('./risks/columns.ts', './risks/rules.ts'),
  'src/core/exchange/diff.ts': imports('../workbook/cell.ts', '../sheets/index.ts'),
  'src/core/dashboard/dashboard.ts': imports('../validation/finding.ts', '../sheets/index.ts'),
  'src/core/review/document.ts': imports('../dashboard/dashboard.ts'),
  'src/core/output/sheets.ts': imports('../dashboard/dashboard.ts', '../exchange/diff.ts'),
  'src/core/tasks/review-workbook.ts': imports(
    '../validation/validate.ts',
    '../review/document.ts',
    '../output/sheets.ts',
  ),
  'src/core/index.ts': imports('./tasks/review-workbook.ts', './exchange/diff.ts'),
  'src/formats/excel/read.ts': imports('exceljs', '../../core/index.ts'),
  'src/hosts/node/cli/main.ts': imports('../read.ts', '../../../core/index.ts', '../../../example/index.ts'),
  'src/formats/excel/index.ts': imports('./read.ts'),
  'src/example/index.ts': imports('../core/index.ts'),
  'src/formats/host-error.ts': leaf,
  'src/hosts/node/read.ts': imports('../../formats/excel/index.ts', '../../formats/host-error.ts', 'node:fs'),
  'src/formats/docs/generated-pages.ts': imports('../../core/index.ts'),
  'src/hosts/apps-script/main.ts': imports('../../core/index.ts'),
  'scripts/docs.ts': imports('../src/formats/docs/generated-pages.ts'),
};

test('a project that keeps to the order breaks no rule', async () => {
  expect(await brokenRules(sound)).toEqual([]);
});

function onlyEarlier(stage: string) {
  return forbidden.find(({ name }) => name?.startsWith(`${stage} imports`))?.name;
}

type Fault = [fault: string, files: Record<string, string>, rule: string | undefined];

/** A file of every stage, importing one that comes after it. */
const looksAhead = Object.entries({
  workbook: 'facts',
  facts: 'schema',
  schema: 'records',
  records: 'validation',
  validation: 'sheets',
  sheets: 'dashboard',
  exchange: 'output',
  dashboard: 'review',
  review: 'output',
  output: 'tasks',
}).map(
  ([stage, later]): Fault => [
    `${stage} imports ${later}`,
    { [`src/core/${stage}/some.ts`]: imports(`../${later}/other.ts`), [`src/core/${later}/other.ts`]: leaf },
    onlyEarlier(stage),
  ],
);

const faults: Fault[] = [
  [
    'the core imports a package',
    { 'src/core/workbook/cell.ts': imports('exceljs') },
    'the core imports no package and no Node module',
  ],
  [
    'the core imports a Node module',
    { 'src/core/workbook/cell.ts': imports('node:fs') },
    'the core imports no package and no Node module',
  ],
  [
    'the core imports a Node module by its old name',
    { 'src/core/workbook/cell.ts': imports('fs') },
    'the core imports no package and no Node module',
  ],
  [
    'the core imports only a type from a package',
    { 'src/core/workbook/cell.ts': `import type { Cell } from 'exceljs';\nexport type Own = Cell;\n` },
    'the core imports no package and no Node module',
  ],
  [
    'the core imports a host',
    { 'src/core/output/sheets.ts': imports('../../hosts/node/read.ts') },
    'the core imports no format and no host',
  ],
  [
    'the core imports a format',
    { 'src/core/output/sheets.ts': imports('../../formats/excel/read.ts') },
    'the core imports no format and no host',
  ],
  [
    'a format imports a host',
    { 'src/formats/excel/read.ts': imports('../../hosts/node/files.ts'), 'src/hosts/node/files.ts': leaf },
    'the formats import no host',
  ],
  [
    'a format imports a Node module',
    { 'src/formats/excel/read.ts': imports('node:zlib') },
    'the formats import no Node module',
  ],
  [
    'a format imports a Node module by its old name',
    { 'src/formats/excel/read.ts': imports('path') },
    'the formats import no Node module',
  ],
  [
    'the example imports a host',
    { 'src/example/index.ts': imports('../hosts/node/read.ts') },
    'the example imports nothing but the core',
  ],
  [
    'the example imports the inside of the core',
    { 'src/example/index.ts': imports('../core/workbook/cell.ts') },
    'the example imports nothing but the core',
  ],
  [
    'the core imports the example',
    { 'src/core/output/sheets.ts': imports('../../example/index.ts') },
    'only hosts import the example',
  ],
  [
    'a host passes the front door of the example',
    { 'src/hosts/apps-script/main.ts': imports('../../example/rows.ts'), 'src/example/rows.ts': leaf },
    'hosts enter the example and each room of the formats by its front door',
  ],
  ...looksAhead,
  [
    'a stage imports only a type of a later one',
    {
      'src/core/records/records.ts': `import type { A } from '../validation/rule.ts';\nexport type B = A;\n`,
      'src/core/validation/rule.ts': 'export type A = 1;\n',
    },
    onlyEarlier('records'),
  ],
  [
    'a stage imports one beside it',
    { 'src/core/exchange/diff.ts': imports('../dashboard/dashboard.ts') },
    onlyEarlier('exchange'),
  ],
  ['a task imports the whole flow', { 'src/core/tasks/check.ts': imports('../index.ts') }, onlyEarlier('tasks')],
  ['a stage imports the whole flow', { 'src/core/output/sheets.ts': imports('../index.ts') }, onlyEarlier('output')],
  [
    'a folder of the core has no place in the order',
    {
      'src/core/index.ts': imports('./tasks/review-workbook.ts', './exchange/diff.ts', './helpers/text.ts'),
      'src/core/helpers/text.ts': leaf,
    },
    'every file of the core belongs to a stage',
  ],
  [
    'a host imports another host',
    { 'src/hosts/apps-script/main.ts': imports('../node/read.ts') },
    'hosts import no other host',
  ],
  [
    'a host passes the front door of the core',
    { 'src/hosts/node/read.ts': imports('../../core/review/document.ts') },
    'formats and hosts enter the core by its front door',
  ],
  [
    'a host passes the front door of a room of the formats',
    { 'src/hosts/node/read.ts': imports('../../formats/excel/read.ts') },
    'hosts enter the example and each room of the formats by its front door',
  ],
  [
    'a script imports the inside of a host',
    { 'scripts/docs.ts': imports('../src/hosts/node/read.ts') },
    'scripts import only what they write',
  ],
  [
    'two files import each other',
    { 'src/core/workbook/cell.ts': imports('./grid.ts'), 'src/core/workbook/grid.ts': imports('./cell.ts') },
    'imports run in no circle',
  ],
  ['a file of the core is left over', { 'src/core/facts/old.ts': leaf }, 'every file of the core is used'],
  ['an import leads nowhere', { 'src/hosts/node/read.ts': imports('./gone.ts') }, 'every import leads somewhere'],
  [
    'shipped code needs a development package',
    { 'src/hosts/node/read.ts': imports('jest'), 'package.json': '{ "devDependencies": { "jest": "*" } }' },
    'what is shipped needs no development package',
  ],
];

test.each(faults)('%s: the rule fires', async (_fault, files, rule) => {
  expect(rule).toBeDefined();
  expect(await brokenRules({ ...sound, ...files })).toContain(rule);
});

test('every rule has a case that breaks it, and tells the breaker what to do', () => {
  const broken = new Set(faults.map(([, , rule]) => rule));
  expect(forbidden.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  expect(forbidden.filter(({ comment }) => !comment).map(({ name }) => name)).toEqual([]);
});

describe('what the core decides is not decided again', () => {
  const declared = new Set([
    ...ruleCatalogue.map(({ id }) => id),
    ...sheetDefinitions.map(({ name }) => name),
    ...Object.keys(programSheets),
  ]);
  const sources = ['src/hosts', 'src/formats'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => join(folder, name)),
  );

  /** Texts of a file that are the name of a rule or a sheet, and nothing else. */
  const namesIn = (source: string) =>
    [...source.replace(/\/\*.*?\*\//gs, '').matchAll(/'([^'\n]+)'|"([^"\n]+)"|`([^`\n]+)`/g)].flatMap(([, ...texts]) =>
      texts.filter((text) => declared.has(text ?? '')),
    );

  test('a name is found', () => {
    expect(namesIn(`const sheets = ['Historik', "HP-03", 'handlingsplan'];`)).toEqual(['Historik', 'HP-03']);
  });

  test('no format and no host names a rule or a sheet: they ask the core for what it declares', () => {
    const named = sources.flatMap((path) => namesIn(readFileSync(path, 'utf8')).map((name) => `${path}: ${name}`));
    expect(named).toEqual([]);
  });
});

test('every file of TypeScript is checked by a project that tsconfig.json refers to: add a tsconfig.json to its room, and the reference', () => {
  const { references } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as { references: { path: string }[] };
  const projects = references.map(({ path }) => `${path}/`);
  const files = ['src', 'scripts', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((path) => !projects.some((project) => path.startsWith(project)))).toEqual([]);
});

const biomeSettings = JSON.parse(readFileSync('biome.json', 'utf8')) as { readonly plugins: readonly string[] };

/** What Biome says of a small project with these files, by the rules of this one: the rule and the file, sorted. */
function biomeFaults(files: Record<string, string>): readonly (readonly [rule: string, path: string])[] {
  const folder = projectOf({
    'biome.json': JSON.stringify({ ...biomeSettings, vcs: { enabled: false } }),
    ...Object.fromEntries(biomeSettings.plugins.map((path) => [path, readFileSync(path, 'utf8')])),
    ...files,
  });
  try {
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
    return diagnostics.map(({ category, location }) => [category, location.path] as const).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('globals that only some hosts have', () => {
  const names = ['Buffer', 'process', 'document', 'window', 'Date', 'Intl', 'console'];
  const folders = ['src/core/workbook', 'src/formats/csv', 'src/formats/html/client', 'src/hosts/node'];
  const files = folders.flatMap((folder) =>
    names.map((name) => [`${folder}/${name}.ts`, `export const own = ${name}.length;\n`] as const),
  );
  let denied: readonly string[];
  beforeAll(() => {
    const faults = biomeFaults(Object.fromEntries(files));
    denied = faults.flatMap(([rule, path]) => (rule === 'lint/style/noRestrictedGlobals' ? [path] : []));
  });

  test.each([
    ['the core', 'src/core/workbook', ['Date', 'Intl', 'console']],
    ['the formats', 'src/formats/csv', ['Buffer', 'document', 'process', 'window']],
    ['the script of a page', 'src/formats/html/client', []],
    ['a host', 'src/hosts/node', []],
  ])('%s may not use those that it would lack', (_who, folder, expected) => {
    const found = denied.filter((path) => dirname(path) === folder);
    expect(found.map((path) => basename(path, '.ts'))).toEqual(expected);
  });
});

test('one dialect: names and functions that are written otherwise are found, and the others left alone', () => {
  const naming = 'lint/style/useNamingConvention';
  expect(
    biomeFaults({
      'src/constant.ts': 'export const MOST_ROWS = 1;\n',
      'src/function.ts': 'export function read_rows() {}\n',
      'src/type.ts': 'export type rowOf = string;\n',
      'src/arrow.ts': 'export const readRows = (count: number): number => count;\n',
      'src/arrow-later.ts': 'export const readRows = async () => {};\n',
      'src/half-comparison.ts': 'export const sorted = ["b", "a"].sort((one, other) => (one < other ? -1 : 1));\n',
      'src/whole-comparison.ts':
        'export const sorted = ["b", "a"].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));\n',
      'test/arrow.ts': 'export const readRows = (count: number): number => count;\n',
      'src/sound.ts':
        'export type Reader = (count: number) => number;\nexport const mostRows = 1;\nexport const reader: Reader = (count) => count;\nexport function read(): Reader {\n  const inner = (count: number) => count;\n  return inner;\n}\nexport const parts = { MAX_ROWS: 1, Handlingsplan: 2 };\n',
    }),
  ).toEqual([
    [naming, 'src/constant.ts'],
    [naming, 'src/function.ts'],
    [naming, 'src/type.ts'],
    ['plugin', 'src/arrow-later.ts'],
    ['plugin', 'src/arrow.ts'],
    ['plugin', 'src/half-comparison.ts'],
    ['plugin', 'test/arrow.ts'],
  ]);
});

test('what nothing uses is found', () => {
  const folder = projectOf({
    'package.json': '{ "dependencies": { "exceljs": "*" } }',
    'knip.jsonc': readFileSync('knip.jsonc', 'utf8'),
    'src/hosts/node/cli/main.ts': "import { used } from './rows.ts';\nprocess.stdout.write(used);\n",
    'src/hosts/node/cli/rows.ts': "export const used = 'x';\nexport const unused = 'y';\n",
    'src/hosts/node/cli/left-over.ts': leaf,
  });
  try {
    const { stdout } = spawnSync(process.execPath, [resolve('node_modules/knip/bin/knip.js'), '--reporter=json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { issues } = JSON.parse(stdout) as { issues: Record<string, unknown[] | string>[] };
    const found = issues.flatMap(({ file, ...kinds }) =>
      Object.entries(kinds).flatMap(([kind, names]) => (names.length > 0 ? [`${kind} ${file}`] : [])),
    );
    expect(found.sort()).toEqual([
      'dependencies package.json',
      'exports src/hosts/node/cli/rows.ts',
      'files src/hosts/node/cli/left-over.ts',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
