// Builds into dist: npm run build [-- --reminders] [-- --self-test], which are of the add-on for Google Sheets; and, as npm test asks for,
// [-- --for-tests].
import { join } from 'node:path';
import { buildAll } from './build-all.ts';
import { projectFolder } from './ensure-installed.mjs';

const addOn = { reminders: isAsked('--reminders'), selfTest: isAsked('--self-test') };
const forTests = isAsked('--for-tests');
process.stdout.write(await buildAll(join(projectFolder, 'dist'), { addOn, forTests }));
const built = ['lis.mjs', 'apps-script', ...(forTests ? [] : ['apps-script-domain', 'lis.html', 'office-scripts'])];
process.stdout.write(`Byggt: ${built.map((name) => `dist/${name}`).join(', ')}\n`);

function isAsked(option: string): boolean {
  return process.argv.includes(option);
}
