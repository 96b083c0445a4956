import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTemporary } from '../../files/temporary-names.ts';
import { extra, missing, type PackageFault } from '../verify/package-fault.ts';
import { comparedName } from '../verify/same-name.ts';
import { type Overview, overviewFiles, packagesIn } from './overview.ts';
import { overviewCsv } from './overview-csv.ts';
import { isPart } from './part.ts';
import { inWords, isUnderWay } from './under-way.ts';

/** Where a folder of packages differs from its overview, and what is not finished; without an overview only what does not belong there. */
export function overviewFaults(folder: string, packageNames: readonly string[]): PackageFault[] {
  const strangers = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !isTemporary(entry.name) && !isOverview(entry.name))
    .map(({ name }) => unfinished(folder, name) ?? extra(name));
  const path = join(folder, overviewFiles.json);
  if (!existsSync(path)) return strangers;
  const overview = readOverview(path);
  if (overview === undefined) return [...strangers, { path: overviewFiles.json, problem: 'går inte att läsa' }];
  const found = new Map(packagesIn(folder).map((entry) => [comparedName(entry.package), entry.sealSha256]));
  const listed = new Set(overview.packages.map((entry) => comparedName(entry.package)));
  const there = new Set(packageNames.map(comparedName));
  return [
    ...strangers,
    ...(existsSync(join(folder, overviewFiles.csv)) ? tableFaults(folder, overview) : [missing(overviewFiles.csv)]),
    ...overview.packages.flatMap(({ package: name, seal, sealSha256 }) => {
      if (!there.has(comparedName(name))) return [missing(name)];
      if (found.get(comparedName(name)) === sealSha256) return [];
      return [{ path: join(name, seal), problem: `har ändrats sedan ${overviewFiles.json} skrevs` }];
    }),
    ...packageNames
      .filter((name) => !listed.has(comparedName(name)))
      .map((name) => ({ path: name, problem: `står inte i ${overviewFiles.json}: kör lis archive --finish` })),
  ];
}

/** What a run leaves in the folder until all is done; `undefined` = the file is none of that. */
function unfinished(folder: string, name: string): PackageFault | undefined {
  if (isUnderWay(name)) {
    const what = `visar att arkiveringen av ${inWords(folder, name)} pågår eller avbröts`;
    return {
      path: name,
      problem: `${what}: kör samma kommando igen, eller ta bort filen om resten inte ska arkiveras`,
    };
  }
  if (!isPart(name)) return undefined;
  return { path: name, problem: 'visar att delarna inte är sammanförda: kör lis archive --finish när alla är klara' };
}

function tableFaults(folder: string, overview: Overview): PackageFault[] {
  if (readFileSync(join(folder, overviewFiles.csv), 'utf8') === overviewCsv(overview)) return [];
  return [{ path: overviewFiles.csv, problem: `stämmer inte med ${overviewFiles.json}` }];
}

function readOverview(path: string): Overview | undefined {
  try {
    const overview = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(overview?.packages) ? overview : undefined;
  } catch {
    return undefined;
  }
}

function isOverview(name: string): boolean {
  return Object.values<string>(overviewFiles).includes(name);
}
