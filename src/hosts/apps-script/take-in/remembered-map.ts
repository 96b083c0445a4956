import { foldText, isMappedBy, type Mapping, type SourceSheet, type TakeIn } from '../../../core/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import { checkMap, mapHeaders, mapOfRows, mapRows, mapSheetName } from '../../../formats/import-map/index.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { cellInput, generalFormat } from '../write/cell-input.ts';
import { growGrid } from '../write/grow-grid.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The map of the sheet Avbildning; `undefined` = there is none that is one. */
function mapOf(spreadsheet: Spreadsheet): Mapping | undefined {
  const [sheet] = readWorkbook(spreadsheet, (name) => foldText(name) === foldText(mapSheetName)).sheets;
  if (sheet === undefined) return undefined;
  return mapOfRows(sheet.rows, mapSheetName);
}

/**
 * What people have decided earlier of these tabs; `undefined` = nothing that still fits all of them.
 */
export function rememberedMap(
  spreadsheet: Spreadsheet,
  sources: readonly SourceSheet[],
  takeIn: TakeIn,
): Mapping | undefined {
  try {
    const mapping = mapOf(spreadsheet);
    if (mapping === undefined) return undefined;
    const isWhole = sources.every((source) => mapping.sheets.some((sheet) => isMappedBy(sheet, source)));
    if (!isWhole) return undefined;
    checkMap(mapping, sources, mapSheetName, takeIn);
    return {
      ...mapping,
      sheets: mapping.sheets.filter((sheet) => sources.some((source) => isMappedBy(sheet, source))),
    };
  } catch (error) {
    // A map that no longer fits its tab is made anew.
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** Writes a map into the sheet Avbildning, beside those of other tabs. A sheet of that name that is no map is a person's own and is left. */
export function rememberMap(spreadsheet: Spreadsheet, mapping: Mapping, sources: readonly SourceSheet[]): void {
  const earlier = otherMaps(spreadsheet, sources);
  if (earlier === 'foreign') return;
  const rows = [
    [...mapHeaders],
    ...mapRows({ sheets: [...earlier, ...mapping.sheets], unread: [] }).map((row) =>
      mapHeaders.map((header) => row[header] ?? null),
    ),
  ];
  const active = spreadsheet.getActiveSheet();
  const known = spreadsheet.getSheetByName(mapSheetName);
  const tab = known ?? spreadsheet.insertSheet(mapSheetName, spreadsheet.getNumSheets());
  growGrid(tab, rows.length, mapHeaders.length);
  tab.clear();
  tab
    .getRange(1, 1, rows.length, mapHeaders.length)
    .setNumberFormat(generalFormat)
    .setValues(rows.map((row) => row.map(cellInput)));
  tab.setFrozenRows(1);
  spreadsheet.setActiveSheet(active);
}

function otherMaps(spreadsheet: Spreadsheet, sources: readonly SourceSheet[]): Mapping['sheets'] | 'foreign' {
  try {
    const { sheets = [] } = mapOf(spreadsheet) ?? {};
    return sheets.filter((sheet) => !sources.some((source) => isMappedBy(sheet, source)));
  } catch (error) {
    if (error instanceof HostError) return 'foreign';
    throw error;
  }
}
