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
import { refusalOf } from '../write/refusal-of.ts';
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
    const refused: string[] = [];
    for (const definition of catalogue.sheets) {
      try {
        setUp(definition);
      } catch (error) {
        refused.push(`${definition.name}: ${refusalOf(error)}`);
      }
    }
    spreadsheet.setActiveSheet(active);
    return [setUpText(created, added), ...refused.map((reason) => `Gick inte att förbereda ${reason}`)].join(' ');

    function setUp(definition: SheetDefinition): void {
      const existing = tabNamed(spreadsheet, definition.name);
      const tab = existing ?? spreadsheet.insertSheet(definition.name, spreadsheet.getNumSheets());
      // Made afresh for each sheet, since Listor, which comes early, may have been made just now.
      const headed = { tab, headerRow: records.headerRow(definition) };
      const template = layOutTemplate(definition, { scale: records.settings.scale });
      const names = complete(headed, definition, template, dropdownRules(spreadsheet));
      if (existing === undefined) created.push(definition.name);
      else added.push(...names.map((name) => `${definition.name}: ${name}`));
      warnAboutHeader(headed);
    }
  });
}

function complete(headed: HeadedTab, { layout }: SheetDefinition, template: TemplateSheet, ruleFor: RuleFor): string[] {
  switch (layout) {
    case 'settings':
      return completeSettingsSheet(headed, template, ruleFor);
    case 'lists':
      if (headed.tab.getLastRow() === 0) fillListsSheet(headed.tab, template);
      return [];
    case 'records':
      return completeRecordSheet(headed, template, ruleFor);
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
