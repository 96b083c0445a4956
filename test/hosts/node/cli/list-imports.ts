import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../../../src/core/index.ts';
import { type LisRun, runLis } from '../../../support/run-lis.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

export const header = 'Nr;Aktivitet;Område;Ansvarig;Klart senast;Läge;Kostnad';
export const plan: readonly string[] = [
  header,
  '1;Öva;Utbildning;Säk;2026-03-31;Påbörjad;10',
  '2;Klassa;Övrigt;IT;2026-06-30;Klart;20',
];

/** What a test of `lis import` of a list does in its folder. */
export interface ListImports {
  path(name: string): string;
  lis(...args: string[]): LisRun;
  /** Writes plan.csv; lines left out = the plan. */
  write(lines?: readonly string[]): void;
  /** The actions in bok.xlsx, by header. */
  rows(): Readonly<Record<string, CellValue>>[];
}

/** @param folder gives the folder of the test that runs */
export function listImportsIn(folder: () => string): ListImports {
  const path = (name: string) => join(folder(), name);
  return {
    path,
    lis: (...args) => runLis(['import', ...args], { cwd: folder() }),
    write: (lines = plan) => writeFileSync(path('plan.csv'), `${lines.join('\r\n')}\r\n`),
    rows: () => {
      const { workbook } = readWorkbook(readFileSync(path('bok.xlsx')), 'bok.xlsx');
      const [headers = [], ...records] = workbook.sheets.find(({ name }) => name === 'Handlingsplan')?.rows ?? [];
      return records
        .filter(([id]) => typeof id === 'string')
        .map((cells) => Object.fromEntries(headers.map((name, index) => [String(name), cells[index] ?? null])));
    },
  };
}
