// Puts the test files of a folder into one file: jest loads every module anew for each file, which costs more than most tests do.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { projectFolder } from './ensure-installed.mjs';
import { ownPlaces } from './own-places.mjs';

/** From the project's folder, with slashes. */
type Path = string;

const groupFolder = 'dist/tests';
/**
 * What jest is to run for every test that is no proof: a file for each group of tests, and those that stand alone. In a group each file has
 * a `describe` with its name, so that its hooks are its own.
 */
export async function groupTests(): Promise<Path[]> {
  const alone: Path[] = [];
  const groups = new Map<string, Path[]>();
  for (const file of ordinaryTests()) {
    const group = groups.get(groupOf(file)) ?? [];
    if (await standsAlone(file)) alone.push(file);
    else groups.set(groupOf(file), [...group, file]);
  }
  const { outputFiles } = await build({
    absWorkingDir: projectFolder,
    entryPoints: [...groups.keys()].map((group) => ({ in: `group:${group}`, out: `${group}.test` })),
    outdir: groupFolder,
    outExtension: { '.js': '.mjs' },
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // The emulators count calls by the names of their classes.
    keepNames: true,
    packages: 'external',
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [entriesOf(groups), ownPlaces],
  });
  mkdirSync(join(projectFolder, groupFolder), { recursive: true });
  for (const { path, text } of outputFiles) {
    // Its tests would come after the group has been gathered, and be left out without a word.
    const [, late] = /^ {2}async "(test\/[^"]+\.test\.ts)"\(\)/m.exec(text) ?? [];
    if (late !== undefined) throw new Error(`${late} loads something that awaits, but does not say so by itself.`);
    writeFileSync(path, text);
  }
  return [...[...groups.keys()].map((group) => `${groupFolder}/${group}.test.mjs`), ...alone];
}

/** A file that awaits while it loads cannot be loaded from within another, and one that asks where it lies must lie there. */
async function standsAlone(file: Path): Promise<boolean> {
  const text = readFileSync(join(projectFolder, file), 'utf8');
  if (text.includes('import.meta.')) return true;
  if (!/\bawait\b/.test(text)) return false;
  // What awaits cannot be made into a module that is loaded at once.
  const made = transform(text, { loader: 'ts', format: 'cjs', logLevel: 'silent' });
  return made.then(
    () => false,
    () => true,
  );
}

function ordinaryTests(): Path[] {
  return readdirSync(join(projectFolder, 'test'), { encoding: 'utf8', recursive: true })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('.proof.test.ts'))
    .sort();
}

/** The folder below test/, or two for a host and three for one of Node's: test/core/sheets/risks/rules.test.ts is of core. */
function groupOf(file: Path): string {
  const [folder = 'all', host = '', part = ''] = file.split('/').slice(1, -1);
  if (folder !== 'hosts') return folder;
  return [folder, host, ...(host === 'node' ? [part] : [])].filter((name) => name !== '').join('-');
}

function entriesOf(groups: ReadonlyMap<string, readonly Path[]>): Plugin {
  return {
    name: 'groups',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^group:/ }, ({ path }) => ({ path: path.slice('group:'.length), namespace: 'group' }));
      onLoad({ filter: /./, namespace: 'group' }, ({ path: group }) => ({
        contents: (groups.get(group) ?? [])
          .map((file) => `describe(${JSON.stringify(file)}, () => { require(${JSON.stringify(`./${file}`)}); });`)
          .join('\n'),
        resolveDir: projectFolder,
      }));
    },
  };
}
