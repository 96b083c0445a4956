import {
  catalogue,
  foldText,
  layOutTemplate,
  readRecords,
  type SheetDefinition,
  setUpText,
  type TemplateSheet,
} from '../../../core/index.ts';
import { isGrid, readWorkbook } from '../read/read-workbook.ts';
import { exclusively } from '../run/exclusively.ts';
import { today } from '../run/today.ts';
import { growGrid } from '../write/grow-grid.ts';
import { type Refusal, refusalOf, refusalTexts } from '../write/refusal-of.ts';
import { dropdownRules, type RuleFor } from './dropdown.ts';
import type { HeadedTab } from './headed-tab.ts';
import { fillListsSheet } from './lists-sheet.ts';
import { completeRecordSheet } from './record-sheet.ts';
import { completeSettingsSheet } from './settings-sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Creates the sheets and columns that are missing. Deletes, moves and overwrites nothing. */
export function setUpSheets(): string {
  return exclusively('Förbered kalkylarket', () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const active = spreadsheet.getActiveSheet();
    const records = readRecords(readWorkbook(spreadsheet), catalogue, { today: today() });
    const created: string[] = [];
    const added: string[] = [];
    const refused: Refusal[] = [];
    for (const definition of catalogue.sheets) {
      try {
        setUp(definition);
      } catch (error) {
        refused.push({ where: definition.name, why: refusalOf(error) });
      }
    }
    spreadsheet.setActiveSheet(active);
    return [setUpText(created, added), ...refusalTexts('Gick inte att förbereda', refused)].join(' ');

    function setUp(definition: SheetDefinition): void {
      const existing = tabNamed(spreadsheet, definition.name);
      const tab = existing ?? spreadsheet.insertSheet(definition.name, spreadsheet.getNumSheets());
      // Made afresh for each sheet, since Listor, which comes early, may have been made just now.
      const headed = { tab, headerRow: records.headerRow(definition) };
      const template = layOutTemplate(definition, { scale: records.settings.scale });
      if (existing === undefined) created.push(definition.name);
      // Dropdowns and looks are given to the rows under the headers: there must be one.
      growGrid(tab, headed.headerRow + 1, 1);
      complete(headed, definition, template, dropdownRules(spreadsheet), (names) => {
        if (existing !== undefined) added.push(...names.map((name) => `${definition.name}: ${name}`));
      });
      warnAboutHeader(headed);
    }
  });
}

/** @param tellAdded told what was added to a sheet, as soon as it is */
function complete(
  headed: HeadedTab,
  { layout }: SheetDefinition,
  template: TemplateSheet,
  ruleFor: RuleFor,
  tellAdded: (names: readonly string[]) => void,
): void {
  switch (layout) {
    case 'settings':
      tellAdded(completeSettingsSheet(headed, template, ruleFor));
      return;
    case 'lists':
      if (headed.tab.getLastRow() === 0) fillListsSheet(headed.tab, template);
      return;
    case 'records':
      completeRecordSheet(headed, template, ruleFor, tellAdded);
  }
}

function tabNamed(spreadsheet: Spreadsheet, name: string): Tab | undefined {
  return spreadsheet.getSheets().find((tab) => isGrid(tab) && foldText(tab.getName()) === foldText(name));
}

const headerWarning = 'Kolumnerna hittas genom sina rubriker: ändrar du en rubrik läses kolumnen inte.';

/** Warns, and lets everybody go on all the same. */
function warnAboutHeader({ tab, headerRow }: HeadedTab): void {
  const existing = tab.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  if (existing.some((protection) => protection.getDescription() === headerWarning)) return;
  tab.getRange(`${headerRow}:${headerRow}`).protect().setDescription(headerWarning).setWarningOnly(true);
}
