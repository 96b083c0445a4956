import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { XlsxFile } from '../../src/formats/excel/index.ts';
import { readWorkbook } from './unpacked-by-node.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'cases');
const isThere = existsSync(folder);

/** The path of a workbook that shows a fault, in the folder of such cases beside the project. */
export function sharedCase(name: string): string {
  return join(folder, name);
}

/** A workbook of that folder. */
export function readCase(name: string): XlsxFile {
  return readWorkbook(readFileSync(sharedCase(name)), name);
}

/** `describe`, or a skip that says why, for tests that need the cases. */
export const describeWithCases = isThere ? describe : skipCases;

/** `test`, or a skip that says why, for tests that need the cases. */
export const testWithCases = isThere ? test : skipCase;

function skipCases(name: string): void {
  sayWhy(name);
  describe.skip(name, () => {
    test('needs shared/cases', () => undefined);
  });
}

function skipCase(name: string): void {
  sayWhy(name);
  test.skip(name, () => undefined);
}

function sayWhy(name: string): void {
  console.info(`Skipped "${name}": the folder shared/cases does not lie beside the project.`);
}
