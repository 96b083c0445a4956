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

/** Calls that change something; argued in docs/decisions/0044-office-scripts.md. */
export const mostWrites = 460;

export const templates = ['arbetsbok.xlsx', 'arbetsbok-liten.xlsx', 'exempel.xlsx'] as const;

export function templateFile(name: string): Uint8Array {
  return readFileSync(join('sheets-templates', name));
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
    rowsOf: (sheet: string) => saved.sheets.find(({ name: tab }) => tab === sheet)?.rows,
  };
}
