import { type CellValue, diffWorkbooks, type Workbook } from '../../../../src/core/index.ts';
import { renderDiff } from '../../../../src/formats/html/diff/render-diff.ts';

function plan(...rows: CellValue[][]): Workbook {
  return {
    sheets: [{ name: 'Handlingsplan', rows: [['ID', 'Åtgärd', 'Klart', 'Slutdatum'], ...rows] }],
  };
}

export const old: Workbook = plan(
  ['HP-001', 'Inför behörighetskontroll', 0.5, { date: '2025-06-30' }],
  ['HP-002', 'Utbilda chefer', null, null],
);
export const fresh: Workbook = plan(
  ['HP-001', '<script>alert(1)</script>', '0,5', { date: '2025-12-31' }],
  ['HP-003', 'Rad ett\nrad två', 1, null],
);
export function inTwoSheets({ sheets }: Workbook): Workbook {
  return {
    sheets: sheets.flatMap((sheet) => [sheet, { ...sheet, name: 'Risker' }]),
  };
}

export function page(before: Workbook, after: Workbook): string {
  return renderDiff({ oldName: 'a&b.xlsx', newName: '"ny".xlsx', diff: diffWorkbooks(before, after) });
}
