import { existsSync } from 'node:fs';
import { build, type Metafile } from 'esbuild';
import { bundleDashboardClient } from '../../../../scripts/bundle-dashboard-client.ts';

/** Every file that is loaded with a program, before it is asked to do something. */
async function loadedAtStart(entryPoint: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: 'dist',
    platform: 'node',
    format: 'esm',
    external: ['@aws-sdk/client-s3', '@napi-rs/nice'],
    define: Object.fromEntries(Object.keys(await bundleDashboardClient()).map((name) => [name, '""'])),
  });
  return [...reached(metafile.inputs, entryPoint)];
}

function reached(inputs: Metafile['inputs'], start: string): Set<string> {
  const seen = new Set([start]);
  for (const path of seen)
    for (const { path: next, kind, external } of inputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import' && !external) seen.add(next);
  return seen;
}

const files = await loadedAtStart('src/hosts/node/cli/programs/all.ts');

/** A file beside which lies what its command runs. */
function isCommand(path: string): boolean {
  return path.endsWith('.ts') && existsSync(path.replace(/\.ts$/, '-run.ts'));
}

test('the start has what every command says of itself, and neither what one runs nor the core', () => {
  expect(files).toContain('src/hosts/node/cli/check.ts');
  expect(files.filter((path) => /^src\/core\/|-run\.ts$/.test(path))).toEqual([]);
});

test.each(['check', 'review'])('the program of %s alone has no other command', async (name) => {
  const own = await loadedAtStart(`src/hosts/node/cli/programs/${name}.ts`);
  const commands = files.filter((path) => path !== `src/hosts/node/cli/${name}.ts` && isCommand(path));
  expect(commands).toHaveLength(11);
  expect(own.filter((path) => commands.includes(path))).toEqual([]);
});

test('a check loads the core, and nothing of documents, packages or many boards', async () => {
  const check = await loadedAtStart('src/hosts/node/cli/check-run.ts');
  expect(check).toContain('src/core/index.ts');
  expect(check.filter((path) => /src\/(?:formats\/word|hosts\/node\/(?:archive|boards))\//.test(path))).toEqual([]);
});

test.each(['exceljs', '@googleapis/sheets', '@googleapis/drive', 'piscina'])(
  '%s is loaded only by the command that needs it',
  (name) => {
    expect(files.filter((path) => path.includes(`node_modules/${name}/`))).toEqual([]);
  },
);

test('a thread of an archive job loads what reaches other places only when a workbook lies there', async () => {
  const task = await loadedAtStart('src/hosts/node/archive/batch/archive-task.ts');
  expect(task).toContain('src/formats/review/review-files.ts');
  expect(task.filter((path) => /node_modules\/(?:exceljs|@googleapis)\//.test(path))).toEqual([]);
});
