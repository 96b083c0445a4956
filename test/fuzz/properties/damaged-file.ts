import fc from 'fast-check';
import { checkWorkbook, reviewWorkbook } from '../../../src/core/index.ts';
import { editWorkbook } from '../../../src/formats/excel/edit/edit-workbook.ts';
import { writeOutputSheets } from '../../../src/formats/excel/output/write-output-sheets.ts';
import type { XlsxFile } from '../../../src/formats/excel/read/read-workbook.ts';
import { HostError } from '../../../src/formats/host-error.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';
import { zipParts } from '../../support/xlsx-builder.ts';
import { anyWorkbook } from '../arbitrary/any-workbook.ts';
import { anyArchiveDamage } from '../arbitrary/damaged-archive.ts';
import { anyDamage, type Parts } from '../arbitrary/damaged-parts.ts';
import { anyManners, workbookParts } from '../arbitrary/workbook-file.ts';
import type { Property } from './property.ts';

const today = '2025-11-24';

/**
 * Reads, checks, edits and writes. What cannot be read or edited has to be told as a HostError of one sentence; what can be read can
 * always be reviewed.
 */
function useFile(bytes: Uint8Array): void {
  const file = unlessRefused(() => readWorkbook(bytes, 'x.xlsx'));
  if (!file) return;
  checkWorkbook(file.workbook, { today });
  const edited = unlessRefused(() => editWorkbook(file, editOf(file), { breakSignature: true }));
  if (edited) readAgain(edited);
  const { outputSheets } = reviewWorkbook(file.workbook, { today });
  readAgain(writeOutputSheets(file, outputSheets, { breakSignature: true }).bytes);
}

function unlessRefused<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError && /^[^\r\n]{1,500}$/.test(error.message)) return undefined;
    throw error;
  }
}

/** A file that has been read has to come out as one that can be read: here a HostError is no excuse. */
function readAgain(bytes: Uint8Array): void {
  try {
    readWorkbook(bytes, 'again.xlsx');
  } catch (error) {
    throw new Error('What was written cannot be read', { cause: error });
  }
}

function editOf({ workbook }: XlsxFile) {
  const [sheet] = workbook.sheets;
  return new Map(sheet ? [[sheet.name, [{ row: 1, column: 3, value: '=1+1' }]]] : []);
}

export const damagedParts: Property = {
  name: 'damaged-parts',
  claim: 'a workbook file with faults in its parts is read right or refused in one sentence',
  cases: 120,
  property: fc.property(anyWorkbook, anyManners, anyDamage, (workbook, manners, faults) => {
    const parts: Parts = workbookParts(workbook, manners);
    useFile(zipParts(faults.reduce<Parts>((damaged, fault) => fault.apply(damaged), parts)));
  }),
};

export const damagedArchive: Property = {
  name: 'damaged-archive',
  claim: 'a workbook file with faults in its archive is read right or refused in one sentence',
  cases: 120,
  property: fc.property(
    anyWorkbook,
    anyManners,
    fc.array(anyArchiveDamage, { minLength: 1, maxLength: 3 }),
    (workbook, manners, faults) => {
      useFile(faults.reduce((damaged, fault) => fault(damaged), zipParts(workbookParts(workbook, manners))));
    },
  ),
};
