const ADDRESS = /^https:\/\/(?:docs|drive)\.google\.com\/.*?\/d\/([\w-]+)/;
const ID = /^[\w-]{25,}$/;

/**
 * The id of a spreadsheet in Google Drive, from the id itself or from the address that the web browser shows. `undefined` for
 * anything else, such as the name of a file.
 *
 * @example spreadsheetId('https://docs.google.com/spreadsheets/d/1AbC…/edit#gid=0') // '1AbC…'
 */
export function spreadsheetId(text: string): string | undefined {
  return ADDRESS.exec(text)?.[1] ?? (ID.test(text) ? text : undefined);
}
