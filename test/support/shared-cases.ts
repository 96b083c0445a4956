import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook, type XlsxFile } from '../../src/hosts/node/excel/index.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'cases');

/** The path of a workbook of the folder with cases that came from use. */
export function casePath(name: string): string {
  return join(folder, name);
}

/** A workbook of the folder with cases that came from use. */
export function readCase(name: string): XlsxFile {
  return readWorkbook(readFileSync(casePath(name)), name);
}

/** `describe`, or a skip that says why, for tests that need the cases. */
export const describeWithCases = existsSync(folder) ? describe : skipCases;

function skipCases(name: string): void {
  console.info(`Skipped "${name}": the folder shared/cases does not lie beside the project.`);
  describe.skip(name, () => {
    test('needs shared/cases', () => undefined);
  });
}
