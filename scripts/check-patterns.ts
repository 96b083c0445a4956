// Sees that no regular expression of src takes more than linear time, whatever text it meets. An argument names another project's folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './ensure-installed.mjs';
import { patternFaults } from './patterns/pattern-faults.ts';

const folder = process.argv[2] ?? projectFolder;
const files = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => join('src', path).replaceAll('\\', '/'))
  .sort();
const faults = files.flatMap((path) => patternFaults(path, readFileSync(join(folder, path), 'utf8')));
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
