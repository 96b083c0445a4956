// Builds into dist: npm run build [-- --reminders] [-- --self-test], which are of the add-on for Google Sheets.
import { join } from 'node:path';
import { buildAll } from './build-all.ts';
import { projectFolder } from './ensure-installed.mjs';

const addOn = { reminders: process.argv.includes('--reminders'), selfTest: process.argv.includes('--self-test') };
process.stdout.write(await buildAll(join(projectFolder, 'dist'), addOn));
process.stdout.write(
  'Byggt: dist/lis.mjs, dist/lis.html, dist/apps-script, dist/apps-script-domain, dist/office-scripts\n',
);
