import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ownPlaces } from '../../scripts/own-places.mjs';

/** First what tells most at once, then from the bottom of the core upwards: a mutant dies soonest by its own tests. */
const folders = [
  'golden',
  'formats/docs',
  'core/workbook',
  'core/facts',
  'core/schema',
  'core/records',
  'core/validation',
  'core/sheets',
  'core',
];

/** They take the most time, and most mutants die before. */
const slow =
  /\/(merge-properties|any-workbook|nothing-dropped|unknown-cells|review-workbook|left-out-rows|every-column|moved-days)(?:\.proof)?\.test\.ts$/;
/** Says how long the core takes, and no more of what it gives than others do. */
const timed = /\/linear-time\.proof\.test\.ts$/;

/**
 * Every test that specifies the core, as one script, of which a test file is loaded when it is asked for.
 *
 * @param {string} project its folder
 * @returns {Promise<string>} what evaluates to a function of a `require`, which gives a loader for each file, by its path
 */
export async function bundleCoreTests(project) {
  const files = [...new Set(folders.flatMap((folder) => testFilesIn(project, folder)))]
    .filter((file) => !timed.test(file))
    .sort((a, b) => Number(slow.test(a)) - Number(slow.test(b)));
  const loaders = files.map((file) => `${JSON.stringify(file)}: () => { require(${JSON.stringify(`./${file}`)}); },`);
  const { outputFiles } = await build({
    absWorkingDir: project,
    stdin: {
      contents: `require('./test/mutation/fixed-seed.ts');\nmodule.exports = {\n${loaders.join('\n')}\n};`,
      resolveDir: project,
    },
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    keepNames: true,
    packages: 'external',
    logLevel: 'warning',
    plugins: [ownPlaces],
    banner: { js: '((require) => { const module = {};' },
    footer: { js: 'return module.exports; })' },
  });
  return outputFiles[0].text;
}

function testFilesIn(project, folder) {
  return readdirSync(join(project, 'test', folder), { encoding: 'utf8', recursive: true })
    .map((path) => `test/${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts'))
    .sort();
}
