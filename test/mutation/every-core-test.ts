// Every test that specifies the core, as one file: a mutant then costs one loading of the core, not one a file.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';

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

// The same mutants must die in every run.
fc.configureGlobal({ seed: 1, numRuns: 25 });
process.env['MERGE_RUNS'] ??= '20';

/** They take the most time, and most mutants die before. */
const properties = /\/(merge-properties|any-workbook)(?:\.proof)?\.test\.ts$/;
function isProperty(file: string) {
  return Number(properties.test(file));
}

const files = [...new Set(folders.flatMap(testFilesIn))].sort((a, b) => isProperty(a) - isProperty(b));

for (const file of files) {
  try {
    await import(file);
  } catch (error) {
    test(`${file} loads`, () => {
      throw error;
    });
  }
}

function testFilesIn(folder: string): string[] {
  const root = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(root, { encoding: 'utf8', recursive: true })
    .filter((path) => path.endsWith('.test.ts'))
    .sort()
    .map((path) => new URL(path, root).href);
}
