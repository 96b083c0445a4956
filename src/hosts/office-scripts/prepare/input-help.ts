/** Excel's limits for what is shown beside a cell. */
const longestTitle = 32;
const longestMessage = 255;

/** Shows what a column is for when its header is chosen: a script can write no notes. */
export function helpHeader(header: ExcelScript.Range, title: string, note: string): void {
  const message = note.length > longestMessage ? `${note.slice(0, longestMessage - 1)}…` : note;
  header.getDataValidation().setPrompt({ showPrompt: true, title: title.slice(0, longestTitle), message });
}

/**
 * Offers the values of a list, but not where some cell has a rule already: a person's own are kept. Another value raises a question, not
 * a stop.
 * @param source a range as a formula without its equals sign, or the values between quotation marks
 */
export function addDropdown(cells: ExcelScript.Range, title: string, source: string): void {
  const rule = cells.getDataValidation();
  if (rule.getType() !== ExcelScript.DataValidationType.none) return;
  const values = source.startsWith('"') ? source.slice(1, -1).replace(/""/g, '"') : `=${source}`;
  rule.setRule({ list: { inCellDropDown: true, source: values } });
  rule.setErrorAlert({
    showAlert: true,
    style: ExcelScript.DataValidationAlertStyle.warning,
    title: title.slice(0, longestTitle),
    message: 'Värdet finns inte i listan. Vill du använda det ändå?',
  });
}
