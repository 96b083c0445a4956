import type { Records } from '../records/records.ts';
import type { SheetDefinition } from '../schema/define-sheet.ts';
import { containsName } from '../schema/other-names.ts';
import { joinWords } from '../workbook/format.ts';
import { addTo } from '../workbook/group-by.ts';
import { foldText, nearestText } from '../workbook/text.ts';
import { tabNames } from '../workbook/workbook.ts';

/** Hidden sheets of the program's own begin so. */
const ownPrefix = '_lis_';

/**
 * Tabs that are not read and look like a sheet that the workbook lacks, by its definition, in the order of the tabs: they bear its name
 * with a year or a board, another name for it, or nearly its name. Tabs beside a sheet that is there are people's own.
 */
export function likelyTabs(records: Records): ReadonlyMap<SheetDefinition, readonly string[]> {
  return records.once('tabs that look like missing sheets', () => {
    const missing = records.definitions.filter((definition) => records.sheet(definition) === undefined);
    const known = new Set(records.definitions.map(({ name }) => foldText(name)));
    const found = new Map<SheetDefinition, string[]>();
    for (const tab of tabNames(records.workbook)) {
      const isKnown = known.has(foldText(tab)) || tab.startsWith(ownPrefix);
      const definition = isKnown ? undefined : sheetMeant(tab, missing);
      if (definition !== undefined) addTo(found, definition, tab);
    }
    return found;
  });
}

/** The sheet whose own name stands in that of the tab, else the one with another name there, else the one that is spelled nearly so. */
function sheetMeant(tab: string, missing: readonly SheetDefinition[]): SheetDefinition | undefined {
  const nearest = nearestText(
    tab,
    missing.map(({ name }) => name),
  );
  return (
    missing.find(({ name }) => containsName(tab, [name])) ??
    missing.find(({ otherNames }) => containsName(tab, otherNames.sheet)) ??
    missing.find(({ name }) => name === nearest)
  );
}

/** Words of S-19 for a sheet that the workbook lacks. */
export function likelyTabMessage({ name, required }: SheetDefinition, tabs: readonly string[]): string {
  const needed = required ? ` Bladet ${name} måste finnas.` : '';
  return tabs.length === 1
    ? `Fliken ${tabs[0]} läses inte, men ser ut att vara bladet ${name}. Byt i så fall namn på fliken till ${name}.${needed}`
    : `Flikarna ${joinWords(tabs)} läses inte, men en av dem ser ut att vara bladet ${name}. Byt i så fall namn på den som gäller till ${name}.${needed}`;
}
