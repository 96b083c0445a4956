// Writes sheets-templates/ from the declared sheets: an empty workbook, a small one, and the example.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { templateFiles } from '../src/hosts/node/templates/template-files.ts';
import { projectFolder } from './ensure-installed.mjs';

for (const { name, bytes } of await templateFiles()) {
  await writeFile(join(projectFolder, 'sheets-templates', name), bytes);
  process.stdout.write(`Skrev sheets-templates/${name}\n`);
}
