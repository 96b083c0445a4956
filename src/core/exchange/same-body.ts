import { readRecords } from '../records/read-records.ts';
import { foldText } from '../workbook/text.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** Whom a workbook is about, by its settings. `''` = it does not say. */
export interface Body {
  readonly board: string;
  readonly administration: string;
}

/** The board and administration of a workbook. */
export function bodyOf(workbook: Workbook): Body {
  const { board, administration } = readRecords(
    workbook,
    { sheets: [], sections: () => [] },
    { today: '0001-01-01' },
  ).settings;
  return { board, administration };
}

/** Whether two workbooks may be those of one board and administration. What one of them does not say yet does not tell them apart. */
export function isSameBody(one: Body, other: Body): boolean {
  return (['board', 'administration'] as const).every((key) => {
    const [left, right] = [foldText(one[key]), foldText(other[key])];
    return left === right || left === '' || right === '';
  });
}
