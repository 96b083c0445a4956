import { build, type Metafile } from 'esbuild';
import { bundleDashboardClient } from '../../../../scripts/bundle-dashboard-client.ts';

/** Every file that is loaded before a command is called. */
async function loadedAtStart(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: ['src/hosts/node/cli/main.ts'],
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
  return [...reached(metafile.inputs, 'src/hosts/node/cli/main.ts')];
}

function reached(inputs: Metafile['inputs'], start: string): Set<string> {
  const seen = new Set([start]);
  for (const path of seen)
    for (const { path: next, kind, external } of inputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import' && !external) seen.add(next);
  return seen;
}

const files = await loadedAtStart();

test('the start has the commands, and reads workbooks', () => {
  expect(files).toEqual(expect.arrayContaining(['src/hosts/node/cli/check.ts', 'src/core/index.ts']));
});

test.each(['exceljs', '@googleapis/sheets', '@googleapis/drive', 'piscina'])(
  '%s is loaded only by the command that needs it',
  (name) => {
    expect(files.filter((path) => path.includes(`node_modules/${name}/`))).toEqual([]);
  },
);
