import fc from 'fast-check';
import { checkWorkbook, findFixes, reviewWorkbook } from '../../../src/core/index.ts';
import { applyFixes } from '../../../src/formats/excel/apply-fixes.ts';
import { writeOutputSheets } from '../../../src/formats/excel/output/write-output-sheets.ts';
import { packageFault, readWorkbook } from '../../support/unpacked-by-node.ts';
import { zipParts } from '../../support/xlsx-builder.ts';
import { anyWorkbook } from '../arbitrary/any-workbook.ts';
import { anySpelling, canonical, respell } from '../arbitrary/respelled-parts.ts';
import { anyManners, workbookParts } from '../arbitrary/workbook-file.ts';
import type { Property } from './property.ts';
import { same } from './same.ts';

const today = '2025-11-24';

/** What comes of a workbook file: its values, what is found, and the values of what is written from it, fixed and reviewed. */
function usesOf(bytes: Uint8Array): unknown {
  const file = readWorkbook(bytes, 'x.xlsx');
  const { findings } = checkWorkbook(file.workbook, { today });
  const written = [
    applyFixes(file, findFixes(findings)).bytes,
    writeOutputSheets(file, reviewWorkbook(file.workbook, { today }).outputSheets).bytes,
  ];
  for (const bytes of written) {
    const fault = packageFault(bytes, 'again.xlsx');
    if (fault !== undefined) throw new Error(fault);
  }
  return [file.workbook, findings, ...written.map((bytes) => readWorkbook(bytes, 'again.xlsx').workbook)];
}

export const respelled: Property = {
  name: 'respelled',
  claim: 'a workbook whose parts say the same in another spelling of XML gives the same findings and the same output',
  cases: 15,
  property: fc.property(
    anyWorkbook,
    anyManners,
    fc.oneof(fc.constant([canonical]), fc.array(anySpelling, { minLength: 1, maxLength: 5 })),
    (workbook, manners, spellings) => {
      const parts = workbookParts(workbook, manners);
      same(usesOf(zipParts(respell(parts, spellings))), usesOf(zipParts(parts)), 'what comes of the file as it was');
    },
  ),
};
