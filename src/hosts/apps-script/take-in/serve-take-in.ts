import { countOf, importSheetName, konflikter, type Mapping, mergeWorkbooks, type Sheet } from '../../../core/index.ts';
import { writeEdits } from '../next-year/write-edits.ts';
import { writeOutputSheets } from '../output/write-output-sheets.ts';
import { exclusively } from '../run/exclusively.ts';
import { UserError } from '../run/user-error.ts';
import { refusalTexts } from '../write/refusal-of.ts';
import { rememberMap } from './remembered-map.ts';
import { rememberSource } from './remembered-source.ts';
import { sourceTabs } from './source-tabs.ts';
import type { SourceTab, TakeInView } from './take-in-api.ts';
import { planTakeIn } from './take-in-plan.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Opens the page where lists of other shapes are taken in. */
export function showTakeIn(): null {
  const page = HtmlService.createHtmlOutputFromFile('take-in').setTitle('Ta in från annan lista');
  SpreadsheetApp.getUi().showSidebar(page);
  return null;
}

/** The tabs that can be taken in. */
export function takeInTabsNow(): SourceTab[] {
  return sourceTabs(SpreadsheetApp.getActiveSpreadsheet());
}

/** What taking in some tabs would give; writes nothing. */
export function takeInViewNow(tabs: readonly string[], mapping: Mapping | null): TakeInView {
  return planTakeIn(SpreadsheetApp.getActiveSpreadsheet(), tabs, mapping).view;
}

/**
 * Takes tabs in as a map says: a merge with what was taken in before, so that what people have changed since stands.
 * @param checksum of the view that the person has seen
 * @returns what was done, and what is left to decide
 */
export function takeInNow(tabs: readonly string[], mapping: Mapping, checksum: string): string {
  return exclusively('Ta in från annan lista', () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { ours, sources, report, shaped, view } = planTakeIn(spreadsheet, tabs, mapping);
    if (view.checksum !== checksum)
      throw new UserError('Fliken har ändrats sedan förslaget visades, så inget är skrivet: visa förslaget igen.');
    const merge = mergeWorkbooks(shaped.base, ours, shaped.theirs);
    writeEdits(spreadsheet, merge.edits, ours);
    for (const sheet of merge.edits.addedSheets) addSheet(spreadsheet, sheet);
    rememberSource(spreadsheet, shaped.theirs);
    rememberMap(spreadsheet, mapping, sources);
    const names = new Set(spreadsheet.getSheets().map((tab) => tab.getName()));
    const conflicts = merge.conflicts.length + merge.renumbered.length;
    const { tabs: conflictTabs, refused } =
      conflicts > 0 ? writeOutputSheets(spreadsheet, [konflikter(merge, names)]) : { tabs: [], refused: [] };
    const [tab = null] = conflictTabs;
    const added = merge.edits.addedSheets.map(({ name }) => name);
    return [
      view.rows,
      ...(added.length > 0
        ? [`Nya blad: ${added.join(', ')}. Välj Förbered kalkylarket, så får de listor och format.`]
        : []),
      ...(tab === null ? [] : [`${countOf(conflicts, 'skillnad', 'skillnader')} att avgöra står i bladet ${tab}.`]),
      ...refusalTexts(`${countOf(conflicts, 'skillnad', 'skillnader')} att avgöra gick inte att skriva till`, refused),
      ...(report.undecided.length > 0
        ? [
            `${countOf(report.undecided.length, 'sak är', 'saker är')} kvar att avgöra; värdena står i kolumner med ”(källan)” i namnet.`,
          ]
        : []),
      `Kartan står i bladet Avbildning, och det dolda bladet ${importSheetName} minns källan. Ångra: Arkiv > Versionshistorik.`,
    ].join(' ');
  });
}

function addSheet(spreadsheet: Spreadsheet, { name, rows }: Sheet): void {
  spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  const edits = rows.flatMap((cells, index) =>
    cells.flatMap((value, position) =>
      value === null || (typeof value === 'object' && !('date' in value)) ? [] : [{ row: index + 1, position, value }],
    ),
  );
  writeEdits(spreadsheet, { cells: [{ sheet: name, edits }] }, null);
}
