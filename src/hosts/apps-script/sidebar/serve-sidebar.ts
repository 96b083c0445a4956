import { findFixes, lightSigns, type PlacedFix, type Severity, signText, trendSigns } from '../../../core/index.ts';
import { documentText, makeDocument } from '../document/document-from-menu.ts';
import { applyFixes } from '../fixes/apply-fixes.ts';
import { appliedText } from '../fixes/fix-text.ts';
import { exclusively } from '../run/exclusively.ts';
import { findingsNow } from '../run/findings-now.ts';
import { reviewNow } from '../run/review-now.ts';
import { UserError } from '../run/user-error.ts';
import { version } from '../run/version.ts';
import { checkSheets, saveSnapshot, updateDashboard } from '../write-sheets.ts';
import { findingGroups, findingsOfGroup } from './finding-groups.ts';
import type { SidebarFinding, SidebarResult, SidebarState, SidebarTask } from './sidebar-api.ts';

/** Opens the sidebar. */
export function showSidebar(): null {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Ledningens genomgång'));
  return null;
}

/** Reads and checks the spreadsheet for the sidebar; writes nothing to it. */
export function sidebarStateNow(): SidebarState {
  const { findings, dashboard } = reviewNow(SpreadsheetApp.getActiveSpreadsheet());
  const { today, board, administration, indicators, keyFigures } = dashboard;
  return {
    today,
    about: [administration, board].filter((part) => part !== '').join(', '),
    groups: findingGroups(findings),
    fixable: findFixes(findings).length,
    version,
    figures: keyFigures.flatMap((id) =>
      indicators
        .filter((indicator) => indicator.id === id)
        .map(({ title, valueText, status, trend }) => ({
          id,
          title,
          value: valueText,
          status,
          judgement: signText(lightSigns[status]),
          trend: trend === null ? null : signText(trendSigns[trend]),
        })),
    ),
  };
}

/** Some more findings of a group as the spreadsheet is now. */
export function moreFindings(sheet: string, severity: Severity, after: number): readonly SidebarFinding[] {
  return findingsOfGroup(findingsNow(SpreadsheetApp.getActiveSpreadsheet()), sheet, severity, after);
}

/** Runs a command from the sidebar. */
export function runTask(task: SidebarTask): SidebarResult {
  switch (task) {
    case 'check':
      return { text: checkSheets(), url: null };
    case 'dashboard':
      return { text: updateDashboard(), url: null };
    case 'snapshot':
      return { text: saveSnapshot(), url: null };
    case 'document': {
      const document = makeDocument(false);
      return { text: documentText(document).join(' '), url: document.url };
    }
  }
}

/** Brings a cell into view and marks it. */
export function jumpTo(sheet: string, cell: string): null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tab = spreadsheet.getSheetByName(sheet);
  if (tab === null) throw new UserError(`Bladet ${sheet} finns inte längre. Kontrollera igen.`);
  if (tab.isSheetHidden())
    throw new UserError(`Bladet ${sheet} är dolt. Visa det med Visa > Dolda ark, och försök igen.`);
  const range = tab.getRange(cell);
  const row = range.getRow();
  if (tab.isRowHiddenByFilter(row) || tab.isRowHiddenByUser(row))
    throw new UserError(`Rad ${row} i ${sheet} är dold, av ett filter eller för hand. Visa den, och försök igen.`);
  spreadsheet.setActiveSheet(tab);
  range.activate();
  return null;
}

/** @param fixes `null` = all that can be made now */
export function fixFromSidebar(fixes: readonly PlacedFix[] | null): SidebarResult {
  const wanted = fixes ?? findFixes(findingsNow(SpreadsheetApp.getActiveSpreadsheet()));
  return { text: appliedText(exclusively('Rätta', () => applyFixes(wanted))), url: null };
}
