import { createDashboard } from '../../src/core/dashboard/create-dashboard.ts';
import { createOutputSheets } from '../../src/core/output/create-output-sheets.ts';
import { konflikter } from '../../src/core/output/konflikter.ts';
import type { OutputSheet } from '../../src/core/output/output-sheet.ts';
import { actionPlan } from '../../src/core/sheets/action-plan/columns.ts';
import type { ProgramSheetName } from '../../src/core/sheets/program-sheets.ts';
import type { CellValue } from '../../src/core/workbook/workbook.ts';
import { noEdits } from './grid-workbooks.ts';
import { recordsOf, sheetOf } from './workbook-builder.ts';

/** A sheet that the program writes from one action, which is or is not in the operational plan. */
export function programSheetFrom(name: ProgramSheetName, inOperationalPlan: 'Ja' | 'Nej' = 'Ja'): OutputSheet {
  if (name === 'Konflikter') {
    return konflikter({ edits: noEdits, conflicts: [], renumbered: [], insertedInBoth: [] }, new Set());
  }
  const records = recordsOf(sheetOf(actionPlan, [{ id: 'HP-001', year: 2025, action: 'Åtgärd', inOperationalPlan }]));
  const sheets = createOutputSheets(records, createDashboard(records), []);
  return sheets.find((sheet) => sheet.name === name) as OutputSheet;
}

/** The cells that a host writes for the lines and tables of a sheet. */
export function outputRows({ parts }: OutputSheet): CellValue[][] {
  return parts.flatMap((part): CellValue[][] => {
    if (part.kind === 'chart') return [];
    const body = part.rows.map((cells) => cells.map(({ value }) => value));
    return part.kind === 'lines' ? [...body, []] : [part.columns.map(({ header }) => header), ...body, []];
  });
}
