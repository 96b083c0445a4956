import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { countOf } from '../../../core/index.ts';
import { printable } from '../../../formats/reports/index.ts';
import type { ArchiveOutcome } from '../archive/batch/archive-task.ts';
import { runBatch } from '../archive/batch/run-batch.ts';
import { shareOf } from '../archive/batch/shard.ts';
import type { ArchiveSettings, Packaging } from '../archive/contents/archive-settings.ts';
import { hasLibreOffice } from '../archive/contents/pdf-files.ts';
import { finish } from '../archive/overview/finish.ts';
import { overviewFiles } from '../archive/overview/overview.ts';
import { type Failure, type Part, type Shard, writePart } from '../archive/overview/part.ts';
import { type Batch, beginBatch, endBatch } from '../archive/overview/under-way.ts';
import { remoteReaders } from '../archive/sources/remote-readers.ts';
import { resolveSources } from '../archive/sources/resolve-sources.ts';
import { makeFolder } from '../files/make-folder.ts';
import { removeLeftovers } from '../files/temporary-names.ts';
import { writeError } from '../files/write-error.ts';
import { exitStatus } from './exit-status.ts';
import { ProgressBar } from './progress-bar.ts';
import { type ShardOption, shardInForce } from './shard-option.ts';
import { print, say } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

export interface ArchiveOptions {
  readonly out: string;
  readonly package: Packaging;
  readonly jobs?: number;
  readonly shard?: ShardOption;
  readonly resume?: boolean;
  readonly finish?: boolean;
  readonly final?: boolean;
  readonly pdf?: boolean;
  readonly today?: string;
  readonly organisationNumber?: string;
  readonly decided?: string;
  readonly decidedDir?: string;
}

/** Carries out `lis archive`: the share of the sources that falls to this run, and the overview when it is whole. */
export async function archive(texts: readonly string[], options: ArchiveOptions): Promise<void> {
  const { out } = options;
  const shard = shardInForce(options.shard, process.env);
  if (texts.length > 0) {
    const batch = { sources: texts, shard: shard ?? whole, settings: settingsOf(options) };
    const part = await archiveBatch(batch, options);
    if (shard === undefined) writeOverview(out, [part]);
    else writePart(out, part);
    endBatch(out, batch);
    if (shard === undefined) return;
    if (!options.finish) {
      say(`Kör lis archive --out ${printable(out)} --finish när alla ${shard.count} delar är klara.`);
      return;
    }
  } else if (!options.finish) {
    throw new UsageError('Ange minst en arbetsbok, mapp eller lista att arkivera.');
  }
  writeOverview(out);
}

const whole: Shard = { number: 1, count: 1 };

/** Leaves word in the folder that it has begun, which is taken back when what came of it is listed there. */
async function archiveBatch(batch: Batch, options: ArchiveOptions): Promise<Part> {
  const { sources: texts, shard, settings } = batch;
  const { out, jobs = availableParallelism(), resume = false } = options;
  const all = resolveSources(texts, { out, remote: remoteReaders });
  if (all.length === 0) throw new UsageError(`Det finns inga arbetsböcker i ${texts.join(', ')}: ange en annan mapp.`);
  if (options.decided !== undefined && all.length > 1)
    throw new UsageError(
      `Flaggan --decided gäller en enda arbetsbok, och här är ${all.length}: lägg de beslutade dokumenten i en mapp, med samma namn som arbetsböckerna, och ange den med --decided-dir.`,
    );
  prepareFolder(out);
  beginBatch(out, batch);
  const sources = shareOf(all, shard);
  const progress = new ProgressBar(sources.length);
  const failures: Failure[] = [];
  const packages: Record<'made' | 'kept', string[]> = { made: [], kept: [] };
  const onDone = ({ name }: { readonly name: string }, outcome: ArchiveOutcome) => {
    if (outcome.state === 'failed') {
      failures.push({ source: name, message: outcome.message });
      progress.advance(() => say(`Misslyckades: ${printable(name)}: ${outcome.message}`));
    } else {
      packages[outcome.state].push(outcome.package);
      progress.advance(() => {
        print(`${join(out, outcome.package)}\n`);
        if (outcome.protectedRows !== '') say(`${printable(outcome.package)}: ${printable(outcome.protectedRows)}`);
      });
    }
  };
  await runBatch(sources, { folder: out, settings, resume, jobs, worker: taskPath, onDone });
  say(
    `Klart: ${countOf(packages.made.length, 'paket skrivet', 'paket skrivna')}, ${packages.kept.length} fanns redan, ${failures.length} gick inte att arkivera.`,
  );
  process.exitCode = failures.length > 0 ? exitStatus.faults : exitStatus.fine;
  return { ...shard, packages: [...packages.made, ...packages.kept].sort(), failures };
}

/** What a worker thread runs lies beside the command line, see scripts/build-command.ts. */
const taskPath = join(import.meta.dirname, 'lis-archive-task.mjs');

function settingsOf({
  package: packaging,
  final = false,
  pdf = false,
  today,
  organisationNumber,
  decided,
  decidedDir,
}: ArchiveOptions): ArchiveSettings {
  if (decided !== undefined && decidedDir !== undefined)
    throw new UsageError('Ange --decided eller --decided-dir, inte båda.');
  const canMakePdf = pdf && hasLibreOffice();
  if (pdf && !canMakePdf) {
    say('LibreOffice är inte installerat, så ingen PDF/A skrivs: resten av paketen blir som vanligt.');
  }
  return {
    packaging,
    final,
    pdf: canMakePdf,
    version,
    ...(today === undefined ? {} : { reviewDate: today }),
    ...(organisationNumber === undefined ? {} : { organisationNumber }),
    ...(decided === undefined ? {} : { decided: { file: decided } }),
    ...(decidedDir === undefined ? {} : { decided: { folder: decidedDir } }),
  };
}

/** Without a part of its own it joins those in the folder, and no other run may be under way. */
function writeOverview(out: string, ownParts?: readonly Part[]): void {
  const { packages, failures } = finish(out, ownParts);
  say(
    `Förteckningen ${printable(join(out, overviewFiles.csv))} tar upp ${countOf(packages.length, 'paket', 'paket')}.`,
  );
  process.exitCode = failures.length > 0 ? exitStatus.faults : exitStatus.fine;
}

function prepareFolder(path: string): void {
  try {
    makeFolder(path);
    removeLeftovers(path, false);
  } catch (cause) {
    throw writeError(path, cause);
  }
}
