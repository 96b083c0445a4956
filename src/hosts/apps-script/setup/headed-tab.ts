/** A tab that people fill in. */
export interface HeadedTab {
  readonly tab: GoogleAppsScript.Spreadsheet.Sheet;
  /** Number of the row with its headers; what stands above it is left alone. */
  readonly headerRow: number;
}
