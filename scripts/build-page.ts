// Builds the page for people without Node: one file, dist/lis.html, that is opened by a double click.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { bundleDashboardClient } from './bundle-dashboard-client.ts';
import type { InstalledPackage } from './dependencies/installed-packages.ts';
import { projectFolder } from './ensure-installed.mjs';
import { onlyWhatIsUsed } from './only-what-is-used.ts';
import { packTemplates } from './page/pack-templates.ts';
import { waysOut } from './page/ways-out.ts';
import { bundledPackages } from './release/bundled-packages.ts';
import { licenceTexts } from './release/licence-texts.ts';
import { compile, withCompiled } from './run.mjs';

const host = join(projectFolder, 'src/hosts/browser');
/** Workbooks that the page can make. */
const templates = ['arbetsbok', 'exempel', 'exempel-planering'];
/** Bytes that the page may have. */
const mostBytes = 1_000_000;

export interface BuiltPage {
  readonly path: string;
  readonly bytes: number;
}

/** @throws Error when the page is too large, or its script names something that could send */
export async function buildPage({
  version,
  path = join(projectFolder, 'dist/lis.html'),
}: {
  readonly version: string;
  readonly path?: string;
}): Promise<BuiltPage> {
  const define = asDefine({ ...(await bundleDashboardClient()), builtVersion: version });
  const { text: script } = await bundle(join(host, 'ui/main.ts'), { format: 'iife', target: 'es2020' });
  const ways = waysOut(script);
  if (ways.length > 0) throw new Error(`The page's script names ${ways.join(', ')}, which could send what it shows.`);
  const engine = await bundle(join(host, 'worker.ts'), {
    format: 'iife',
    target: 'es2022',
    minify: true,
    define: { ...define, ...asDefine({ builtTemplates: await packTemplates(templates) }) },
  });
  const licences = await licenceTexts(engine.packages);
  const { text: style } = await bundle(join(host, 'style.css'), { minify: true });
  const html = await readFile(join(host, 'page.html'), 'utf8');
  const page = await withCompiled(async (folder: string) => {
    const file = await compile('src/hosts/browser/page-file.ts', folder, { define });
    const { pageFile } = await import(pathToFileURL(file).href);
    return pageFile({ html, style, script, engine: engine.text, version, licences }) as string;
  });
  const bytes = Buffer.byteLength(page);
  if (bytes > mostBytes) throw new Error(`The page is ${bytes} bytes, and may be ${mostBytes}.`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, page);
  return { path, bytes };
}

function asDefine(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));
}

/** What is bundled, and the packages that it holds. */
interface Bundled {
  readonly text: string;
  readonly packages: readonly InstalledPackage[];
}

async function bundle(
  entry: string,
  options: Pick<BuildOptions, 'format' | 'target' | 'minify' | 'define'>,
): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: projectFolder,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [onlyWhatIsUsed],
    ...options,
  });
  return { text: outputFiles.map(({ text }) => text.trim()).join(''), packages: bundledPackages(metafile) };
}
