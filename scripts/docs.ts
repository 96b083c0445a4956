// Writes the pages in docs/ that follow from the core and its tests: the rules and the data dictionary.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedPages } from '../src/formats/docs/index.ts';
import { projectFolder } from './ensure-installed.mjs';
import { ruleExamples } from './rule-examples.ts';

for (const { name, text } of generatedPages(ruleExamples())) {
  await writeFile(join(projectFolder, 'docs', name), text);
  process.stdout.write(`Skrev docs/${name}\n`);
}
