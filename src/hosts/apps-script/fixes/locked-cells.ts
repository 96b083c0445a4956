/** Tells the cells of a tab that somebody has protected, range by range, from this person. */
export function lockedCells(
  tab: GoogleAppsScript.Spreadsheet.Sheet,
): (cell: { readonly row: number; readonly column: number }) => boolean {
  const areas = tab
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => !protection.isWarningOnly() && !protection.canEdit())
    .map((protection) => protection.getRange());
  return ({ row, column }) =>
    areas.some(
      (area) =>
        area.getRow() <= row &&
        row <= area.getLastRow() &&
        area.getColumn() <= column &&
        column <= area.getLastColumn(),
    );
}
