import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  checkWorkbook,
  findFixes,
  isWrittenByProgram,
  reviewWorkbook,
  type Workbook,
} from '../../../src/core/index.ts';
import { applyFixes } from '../../../src/formats/excel/apply-fixes.ts';
import { writeOutputSheets } from '../../../src/formats/excel/output/write-output-sheets.ts';
import type { XlsxFile } from '../../../src/formats/excel/read/read-workbook.ts';
import { HostError } from '../../../src/formats/host-error.ts';
import { corpusFiles, corpusPath, describeWithCorpus } from '../../support/corpus.ts';
import { hostErrorOf } from '../../support/host-error-of.ts';
import { packageFault, readWorkbook } from '../../support/unpacked-by-node.ts';

const folder = resolve('..', 'shared', 'cases');
const hasCases = existsSync(folder);
if (!hasCases) console.info('Skipped the cases: the folder shared/cases does not lie beside the project.');
const describeWithCases = hasCases ? describe : describe.skip;
/** How long a cell may take is another matter, with tests of its own. */
const cases = hasCases ? readdirSync(folder).filter((name) => /(?<!-slow)\.xlsx$/.test(name)) : ['none'];

const today = '2026-03-31';
function casePath(name: string) {
  return join(folder, name);
}

function caseFile(name: string) {
  return readWorkbook(readFileSync(casePath(name)), name);
}

function findingsOf({ workbook }: { workbook: Workbook }) {
  return checkWorkbook(workbook, { today }).findings;
}

/** What is written from a workbook: fixed, and reviewed. */
function writtenFrom(file: XlsxFile): Uint8Array[] {
  return [
    applyFixes(file, findFixes(findingsOf(file))).bytes,
    writeOutputSheets(file, reviewWorkbook(file.workbook, { today }).outputSheets).bytes,
  ];
}

/** Whatever is read can be written, and what is written is whole; only a signature stands in the way. */
function expectWhole(path: string): void {
  let file: XlsxFile;
  try {
    file = readWorkbook(readFileSync(path), 'bok.xlsx');
  } catch (error) {
    if (error instanceof HostError) return;
    throw error;
  }
  if (file.package.relationships('').some(({ type }) => type === 'origin')) {
    expect(hostErrorOf(() => writtenFrom(file)).code).toBe('signed');
    return;
  }
  for (const bytes of writtenFrom(file)) {
    expect(packageFault(bytes, 'igen.xlsx')).toBeUndefined();
    expect(readWorkbook(bytes, 'igen.xlsx').workbook.sheets.length).toBeGreaterThan(0);
  }
}

describeWithCorpus('a workbook of another program that is accepted for a check', () => {
  test.each(corpusFiles)('%s is accepted for a review, and what is written is whole', (name) => {
    expectWhole(corpusPath(name));
  });
});

describeWithCases('a workbook that once came out wrong', () => {
  test.each(cases)('%s is read and written whole, or refused', (name) => expectWhole(casePath(name)));

  test.each([
    'styles-one-expanded-element.xlsx',
    'styles-expanded-elements.xlsx',
    'styles-part-missing.xlsx',
    'percent-coded-targets.xlsx',
  ])('%s: what is written holds what people wrote, and gives the findings that it gave', (name) => {
    const file = caseFile(name);
    const [, reviewed] = writtenFrom(file).map((bytes) => readWorkbook(bytes, name));
    const own = file.workbook.sheets.filter((sheet) => !isWrittenByProgram(sheet));
    expect(reviewed?.workbook.sheets).toEqual(expect.arrayContaining(own));
    expect(findingsOf(reviewed as XlsxFile)).toEqual(findingsOf(file));
  });

  test('text-by-reference.xlsx is refused in one sentence', () => {
    const error = hostErrorOf(() => caseFile('text-by-reference.xlsx'));
    expect(error.code).toBe('too-large');
    expect(error.message).toMatch(/^Filen text-by-reference\.xlsx är för stor \([^\n]+\): [^\n]+\.$/);
  });
});
