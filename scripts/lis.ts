// Builds and runs the command line from a clone: npm run lis -- check arbetsbok.xlsx
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { npm, projectFolder } from './ensure-installed.mjs';

if (npm(['run', '--silent', 'build'], ['ignore', 'ignore', 'inherit']) !== 0) process.exit(2);
const { status } = spawnSync(process.execPath, [join(projectFolder, 'dist', 'lis.mjs'), ...process.argv.slice(2)], {
  // npm moves to the project's folder; file names are meant from where the person stands.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  stdio: 'inherit',
});
process.exitCode = status ?? 2;
