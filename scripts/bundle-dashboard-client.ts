import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { projectFolder } from './ensure-installed.mjs';
import { onlyWhatIsUsed } from './only-what-is-used.ts';

const folder = join(projectFolder, 'src/formats/html');

/**
 * The dashboard page's script and style sheet and the comparison page's style sheet as text, by the names that src/formats/html/assets.ts declares.
 * For esbuild's `define`, turn each into a JSON string.
 */
export async function bundleDashboardClient(): Promise<Record<string, string>> {
  return {
    builtDashboardScript: await bundle(join(folder, 'client/main.ts'), { format: 'iife', target: 'es2020' }),
    builtDashboardStyle: await bundle(join(folder, 'style.css'), {}),
    builtDiffStyle: await bundle(join(folder, 'diff.css'), {}),
  };
}

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [onlyWhatIsUsed],
    ...options,
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
