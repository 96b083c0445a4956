/** Gives a tab rows and columns that it lacks: at least so many. Returns all of its cells. */
export function growGrid(
  tab: GoogleAppsScript.Spreadsheet.Sheet,
  rows: number,
  columns: number,
): GoogleAppsScript.Spreadsheet.Range {
  const [height, width] = [tab.getMaxRows(), tab.getMaxColumns()];
  if (rows > height) tab.insertRowsAfter(height, rows - height);
  if (columns > width) tab.insertColumnsAfter(width, columns - width);
  return tab.getRange(1, 1, Math.max(rows, height), Math.max(columns, width));
}
