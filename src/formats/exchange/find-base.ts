import { areRelated, diffWorkbooks, isChanged, type Workbook } from '../../core/index.ts';
import type { XlsxFile } from '../excel/read/read-workbook.ts';
import { HostError } from '../host-error.ts';
import type { Snapshot } from '../snapshot/snapshot-lines.ts';
import { readSnapshot } from './snapshot.ts';

/** What both sides began with. */
export interface MergeBase {
  /** How it is called in messages: the file name, or that it is the copy in one of the others. */
  readonly name: string;
  readonly workbook: Workbook;
}

/**
 * The workbook that both sides began with: the one that is named, or the hidden copy in theirs or else in ours.
 *
 * @throws HostError `no-base`, `snapshot-changed`, `older-base` or `unrelated`
 */
export function findBase(named: XlsxFile | undefined, ours: XlsxFile, theirs: XlsxFile): MergeBase {
  const base = named ? namedBase(named, ours, theirs) : carriedBase(ours, theirs);
  for (const { workbook, fileName } of [ours, theirs]) {
    if (!areRelated(base.workbook, workbook)) throw unrelated(base.name, fileName);
  }
  if (!areRelated(ours.workbook, theirs.workbook)) throw unrelated(ours.fileName, theirs.fileName);
  return base;
}

function carriedBase(ours: XlsxFile, theirs: XlsxFile): MergeBase {
  for (const file of [theirs, ours]) {
    const snapshot = readSnapshot(file);
    if (snapshot) return { name: `kopian i ${file.fileName}`, workbook: snapshot.workbook };
  }
  throw new HostError(
    'no-base',
    `Varken ${ours.fileName} eller ${theirs.fileName} bär med sig det som exporterades: ange arbetsboken som den var från början med --base.`,
  );
}

function namedBase({ fileName, workbook }: XlsxFile, ours: XlsxFile, theirs: XlsxFile): MergeBase {
  const own = usableSnapshot(ours);
  if (own && own.checksum === usableSnapshot(theirs)?.checksum && differ(workbook, own.workbook)) {
    throw new HostError(
      'older-base',
      `Basen ${fileName} är inte den som ${ours.fileName} och ${theirs.fileName} utgår från, för båda kommer från en senare export: kör om utan --base, så används den.`,
    );
  }
  return { name: fileName, workbook };
}

/** Beside a base that is named, a copy that was changed is of no use and does no harm. */
function usableSnapshot(file: XlsxFile): Snapshot | undefined {
  try {
    return readSnapshot(file);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function differ(one: Workbook, other: Workbook): boolean {
  return diffWorkbooks(one, other).sheets.some(isChanged);
}

function unrelated(one: string, other: string): HostError {
  return new HostError(
    'unrelated',
    `Filerna hör inte ihop, för ${one} och ${other} har inga rader gemensamt: kontrollera att alla kommer från samma arbetsbok.`,
  );
}
