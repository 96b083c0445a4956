// Does the main job on the example workbook: installs what is missing, builds, reviews, and says where to look.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { npm, projectFolder } from './ensure-installed.mjs';

process.stdout.write('Bygger programmet …\n');
if (npm(['run', '--silent', 'build'], ['ignore', 'ignore', 'inherit']) !== 0) process.exit(1);

process.stdout.write('Granskar exemplet, sheets-templates/exempel.xlsx …\n');
const review = spawnSync(
  process.execPath,
  [join('dist', 'lis.mjs'), 'review', join('sheets-templates', 'exempel.xlsx'), '--out', 'out'],
  { cwd: projectFolder, stdio: 'inherit' },
);
// Status 1 tells that the workbook has faults. The example has some on purpose, so the job went well.
process.exitCode = review.status === 1 ? 0 : (review.status ?? 2);
