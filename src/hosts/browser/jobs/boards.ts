import { boardsOverview, type Delivery } from '../../../core/index.ts';
import {
  boardsWorkbook,
  chosenDeliveries,
  type DeliveryFolder,
  deliveriesText,
  noDeliveries,
  readDelivery,
  readRegister,
} from '../../../formats/boards/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import { renderBoards } from '../../../formats/html/index.ts';
import { printable } from '../../../formats/reports/index.ts';
import { portableUnpacker } from '../../../formats/zip/index.ts';
import type { Answer, InputFile, Job } from '../protocol.ts';
import { type JobHost, saved } from './job-host.ts';

/** Many boards on one page. A file that cannot be read is told and does not hinder the others. */
export function boards(job: Extract<Job, { readonly kind: 'boards' }>, host: JobHost): Answer {
  const today = job.today ?? host.today;
  const expected = job.register === undefined ? [] : readRegister(job.register.bytes, job.register.name);
  const deliveries: Delivery[] = [];
  const faults: string[] = [];
  for (const { bytes, name, path } of chosen(job.sources)) {
    host.step(`Läser ${name}`);
    try {
      deliveries.push(readDelivery(bytes, path, portableUnpacker, today));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      faults.push(printable(`${name}: ${error.message}`));
    }
  }
  if (deliveries.length === 0) throw noDeliveries();
  const overview = boardsOverview(deliveries, expected, {
    today,
    ...(job.year !== undefined && { year: job.year }),
    ...(job.due !== undefined && { due: job.due }),
  });
  const page = renderBoards(overview);
  return {
    say: [`${deliveriesText(overview)}.`, ...faults],
    text: overview.findings
      .map(({ rule, severity, message }) => `${severity} ${printable(message)} [${rule}]\n`)
      .join(''),
    page,
    files: saved([
      { name: 'namnder.html', content: page, about: 'nämnderna på en sida, öppnas i en webbläsare' },
      { name: 'namnder.xlsx', content: boardsWorkbook(overview), about: 'detsamma som arbetsbok, att räkna vidare på' },
    ]),
  };
}

/** Of a folder what the command takes of it; of files chosen one by one, all. */
function chosen(sources: readonly InputFile[]): InputFile[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const inFolders = sources.filter(({ path }) => path.includes('/')).map(({ path }) => path);
  const alone = sources.filter(({ path }) => !path.includes('/'));
  return [...alone, ...chosenDeliveries(folderOf(inFolders)).flatMap((path) => byPath.get(path) ?? [])];
}

function folderOf(paths: readonly string[]): DeliveryFolder {
  const root = emptyFolder();
  for (const path of [...paths].sort()) {
    const [name = '', ...folders] = path.split('/').reverse();
    if (folders.some((folder) => folder.startsWith('.'))) continue;
    let place = root;
    for (const folder of folders.reverse()) {
      const next = place.folders.get(folder) ?? emptyFolder();
      place.folders.set(folder, next);
      place = next;
    }
    place.files.push(name);
  }
  return root;
}

function emptyFolder(): GrowingFolder {
  return { files: [], folders: new Map() };
}

interface GrowingFolder {
  readonly files: string[];
  readonly folders: Map<string, GrowingFolder>;
}
