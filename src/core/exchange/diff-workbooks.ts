import type { Workbook } from '../workbook/workbook.ts';
import { comparedSheets } from './compared-sheets.ts';
import { diffLists } from './diff-lists.ts';
import { diffSheets } from './diff-sheets.ts';
import { isChanged, isReordered, type SheetDiff, type WorkbookDiff } from './workbook-diff.ts';

/**
 * What has changed from one workbook to another: rows by id, columns by header, never by position. The sheets that the program
 * writes itself are left out. Linear in the number of cells.
 */
export function diffWorkbooks(before: Workbook, after: Workbook): WorkbookDiff {
  const sheets = comparedSheets([before, after]).flatMap(({ definition, versions: [old, fresh] }): SheetDiff[] => {
    const kind = old === undefined ? 'added' : fresh === undefined ? 'removed' : 'changed';
    const content = definition?.layout === 'lists' ? diffLists(old, fresh) : diffSheets(definition, old, fresh);
    const diff = { sheet: (fresh ?? old)?.name ?? '', kind, ...content } as const;
    return isChanged(diff) || isReordered(diff) ? [diff] : [];
  });
  return { sheets };
}
