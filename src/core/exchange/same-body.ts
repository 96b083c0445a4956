import { readRecords } from '../records/read-records.ts';
import { foldText } from '../workbook/text.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { isReviewed } from './compared-sheets.ts';

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

/** Why a workbook is not what a review wrote from the source, as a sentence goes on after its name; `undefined` = it may be. */
export function earlierFault(found: Workbook, source: Workbook): string | undefined {
  if (!isReviewed(found)) return 'är ingen arbetsbok som programmet har skrivit';
  const body = bodyOf(found);
  if (isSameBody(body, bodyOf(source))) return undefined;
  const names = [body.board, body.administration].filter((name) => name !== '').join(', ');
  return `är skriven för en annan nämnd eller förvaltning (${names})`;
}
