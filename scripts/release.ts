// Builds everything that is handed out into one folder, with checksums: npm run release [-- --out FOLDER]. The same source gives the same
// bytes. What lies in dist is neither used nor touched: somebody may be running it.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build-all.ts';
import { projectFolder } from './ensure-installed.mjs';
import { componentList } from './release/component-list.ts';
import { licenceTexts } from './release/licence-texts.ts';
import { releaseVersion } from './release/release-version.ts';
import { sumsOf } from './release/sums-of.ts';

const ofPackage = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as { version: string };
const version = releaseVersion(await readFile(join(projectFolder, 'CHANGELOG.md'), 'utf8'), ofPackage.version);
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const folder = values.out ?? join(projectFolder, 'release', `ledningens-genomgang-${version}`);

/** From what is built to the release. */
const built: Readonly<Record<string, string>> = {
  'lis.html': 'lis.html',
  'apps-script': 'google-kalkylark/bundet-skript',
  'apps-script-domain': 'google-kalkylark/hela-organisationen',
  'office-scripts': 'excel-pa-webben',
};
/** From the project's folder to the release. */
const ofProject: Readonly<Record<string, string>> = {
  'sheets-templates': 'mallar',
  docs: 'docs',
  'README.md': 'README.md',
  'CHANGELOG.md': 'CHANGELOG.md',
  'SECURITY.md': 'SECURITY.md',
  'CONTRIBUTING.md': 'CONTRIBUTING.md',
  LICENSE: 'LICENSE',
  Dockerfile: 'kommando/Dockerfile',
};

const build = await mkdtemp(join(tmpdir(), 'lis-utgava-'));
try {
  await buildAll(build);
  await rm(folder, { recursive: true, force: true });
  await copyTo(folder, build, built);
  await copyTo(folder, projectFolder, ofProject);
  // The command, with the licences of what it holds (LEGAL.txt files) beside it.
  await cp(build, join(folder, 'kommando/dist'), { recursive: true, filter: isOfCommand });
} finally {
  await rm(build, { recursive: true, force: true });
}
await writeFile(join(folder, 'sbom.cdx.json'), componentList());
await writeFile(join(folder, 'LICENSER.txt'), await licenceTexts());
const page = await sumsOf(folder, ['lis.html']);
await writeFile(join(folder, 'lis.html.sha256'), page);
await writeFile(join(folder, 'SHA256SUMS'), await sumsOf(folder));
process.stdout.write(`Utgåvan ligger i ${folder}\n${page}`);

function isOfCommand(path: string): boolean {
  return path === build || /[\\/]lis[^\\/]*\.mjs(?:\.LEGAL\.txt)?$/.test(path.slice(build.length));
}

async function copyTo(to: string, from: string, paths: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, place] of Object.entries(paths)) await cp(join(from, path), join(to, place), { recursive: true });
}
