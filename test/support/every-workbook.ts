import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { sharedCase } from './shared-cases.ts';

/** Every workbook that the project has, and those that show faults where the folder with them lies beside it: name and path. */
export const everyWorkbook: readonly (readonly [name: string, path: string])[] = [
  resolve('sheets-templates'),
  resolve('test/fixtures'),
  sharedCase(''),
].flatMap((folder) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => /\.xls[xm]$/.test(name))
    .sort()
    .map((name) => [basename(name), join(folder, name)] as const),
);
