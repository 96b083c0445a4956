import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './ensure-installed.mjs';

/** Finds what nothing uses, and says what to do about it. */
const { status } = spawnSync(process.execPath, [join(projectFolder, 'node_modules/knip/bin/knip.js')], {
  cwd: projectFolder,
  stdio: 'inherit',
});
if (status !== 0) {
  process.stderr.write(
    'Delete what nothing uses. What is started from outside, such as the main file of a host or a worker, is named under "entry" in knip.jsonc.\n',
  );
  process.exitCode = 1;
}
