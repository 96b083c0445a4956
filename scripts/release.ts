// Builds, and puts everything that is handed out into one folder, with checksums: npm run release [-- --out FOLDER]. The same source gives
// the same bytes.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { npm, projectFolder } from './ensure-installed.mjs';
import { componentList } from './release/component-list.ts';
import { licenceTexts } from './release/licence-texts.ts';
import { releaseVersion } from './release/release-version.ts';
import { sumsOf } from './release/sums-of.ts';

const ofPackage = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as { version: string };
const version = releaseVersion(await readFile(join(projectFolder, 'CHANGELOG.md'), 'utf8'), ofPackage.version);
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const folder = values.out ?? join(projectFolder, 'release', `ledningens-genomgang-${version}`);

/** From the project's folder to the release's. */
const contents: Readonly<Record<string, string>> = {
  'dist/lis.html': 'lis.html',
  'dist/apps-script': 'google-kalkylark/bundet-skript',
  'dist/apps-script-domain': 'google-kalkylark/hela-organisationen',
  'dist/office-scripts': 'excel-pa-webben',
  'sheets-templates': 'mallar',
  docs: 'docs',
  'README.md': 'README.md',
  'CHANGELOG.md': 'CHANGELOG.md',
  'SECURITY.md': 'SECURITY.md',
  'CONTRIBUTING.md': 'CONTRIBUTING.md',
  LICENSE: 'LICENSE',
  Dockerfile: 'kommando/Dockerfile',
};

if (npm(['run', '--silent', 'build'], ['ignore', 'ignore', 'inherit']) !== 0) process.exit(1);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [from, to] of Object.entries(contents))
  await cp(join(projectFolder, from), join(folder, to), { recursive: true });
// The command, with the licences of what it holds (LEGAL.txt files) beside it.
await cp(join(projectFolder, 'dist'), join(folder, 'kommando/dist'), { recursive: true, filter: isOfCommand });
await writeFile(join(folder, 'sbom.cdx.json'), componentList());
await writeFile(join(folder, 'LICENSER.txt'), await licenceTexts());
const page = await sumsOf(folder, ['lis.html']);
await writeFile(join(folder, 'lis.html.sha256'), page);
await writeFile(join(folder, 'SHA256SUMS'), await sumsOf(folder));
process.stdout.write(`Utgåvan ligger i ${folder}\n${page}`);

function isOfCommand(path: string): boolean {
  return path === join(projectFolder, 'dist') || /[\\/]dist[\\/]lis[^\\/]*\.mjs(?:\.LEGAL\.txt)?$/.test(path);
}
