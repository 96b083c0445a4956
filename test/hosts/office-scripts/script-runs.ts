import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewWorkbook } from '../../../src/core/index.ts';
import { writeOutputSheets } from '../../../src/formats/excel/output/write-output-sheets.ts';
import { findingsJson } from '../../../src/formats/reports/index.ts';
import type { LoadedScript } from '../../office-scripts-runtime/index.ts';
import { loadWorkbook, runScript, saveWorkbook, type WorkbookModel } from '../../office-scripts-runtime/index.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';

/** The day that the scripts are run on. */
const today = '2026-01-15';
export const day = { today };

/** Calls that change something; argued in docs/decisions/0044-office-scripts.md. */
export const mostWrites = 400;

/** A workbook of an earlier version, which lacks much. */
export const fixture = 'exempel-0.1.xlsx';

export const templates = ['arbetsbok.xlsx', 'arbetsbok-liten.xlsx', 'exempel.xlsx', 'exempel-planering.xlsx'] as const;

export function templateFile(name: string): Uint8Array {
  return readFileSync(name === fixture ? join('test', 'fixtures', name) : join('sheets-templates', name));
}

/** What the command line makes of a workbook: findings as JSON, and the rows of the sheets that it writes. */
export function byCommandLine(bytes: Uint8Array, name: string) {
  const file = readWorkbook(bytes, name);
  const review = reviewWorkbook(file.workbook, { today });
  const { findings, dashboard } = review;
  const written = readWorkbook(writeOutputSheets(file, review.outputSheets).bytes, name).workbook;
  return {
    review,
    findings: findingsJson({ workbook: name, today: dashboard.today, findings }),
    rowsOf: (sheet: string) => written.sheets.find(({ name: tab }) => tab === sheet)?.rows,
  };
}

/** What a script answers, and what the saved workbook then holds. */
export async function byScript<Result>(
  script: LoadedScript,
  bytes: Uint8Array,
  name: string,
  given: readonly unknown[] = [],
) {
  const model: WorkbookModel = await loadWorkbook(bytes, name);
  const { result, counts } = await runScript<Result>(script, model, given, `${today}T09:00:00Z`);
  const saved = readWorkbook(await saveWorkbook(model), name).workbook;
  return {
    model,
    result,
    counts,
    saved,
    rowsOf: (sheet: string) => saved.sheets.find(({ name: tab }) => tab === sheet)?.rows,
  };
}

const unchanging = ['Läs mig först', 'Inställningar', 'Listor', 'Texter', 'Historik'];

/** Makes each sheet of records so many times as long, with ids of their own. */
export function timesAsMany({ tabs }: WorkbookModel, times: number): void {
  for (const { name, cells } of tabs) {
    if (unchanging.includes(name)) continue;
    const rows = [...cells].filter(([row]) => row > 0);
    const last = Math.max(0, ...cells.keys());
    for (let round = 1; round < times; round++) {
      for (const [row, columns] of rows) {
        const copy = [...columns].map(
          ([column, cell]) => [column, { ...cell, value: renumbered(cell.value, round) }] as const,
        );
        cells.set(row + round * last, new Map(copy));
      }
    }
  }
}

function renumbered(value: string | number | boolean, round: number) {
  if (typeof value !== 'string' || !/^[A-ZÅÄÖ]+-\d{3,}$/.test(value)) return value;
  return value.replace(/\d+/, (digits) => String(Number(digits) + round * 1000));
}
