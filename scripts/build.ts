// Builds into dist: npm run build [-- --reminders] [-- --self-test], which are of the add-on for Google Sheets; and, as npm test asks for,
// [-- --without-office-scripts].
import { join } from 'node:path';
import { buildAll } from './build-all.ts';
import { projectFolder } from './ensure-installed.mjs';

const addOn = { reminders: isAsked('--reminders'), selfTest: isAsked('--self-test') };
const withoutOfficeScripts = isAsked('--without-office-scripts');
process.stdout.write(await buildAll(join(projectFolder, 'dist'), { addOn, withoutOfficeScripts }));
const built = [
  'lis.mjs',
  'lis.html',
  'apps-script',
  'apps-script-domain',
  ...(withoutOfficeScripts ? [] : ['office-scripts']),
];
process.stdout.write(`Byggt: ${built.map((name) => `dist/${name}`).join(', ')}\n`);

function isAsked(option: string): boolean {
  return process.argv.includes(option);
}
