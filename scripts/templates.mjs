// Writes sheets-templates/ from the declared sheets: an empty workbook, a small one, and the example.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './ensure-installed.mjs';
import { importSource } from './import-source.mjs';

const { templateFiles } = await importSource('src/hosts/node/templates/template-files.ts');
for (const { name, bytes } of await templateFiles()) {
  await writeFile(join(projectFolder, 'sheets-templates', name), bytes);
  process.stdout.write(`Skrev sheets-templates/${name}\n`);
}
