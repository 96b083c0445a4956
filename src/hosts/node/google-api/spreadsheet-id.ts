const address = /^https:\/\/(?:docs|drive)\.google\.com\//;
const id = /^[\w-]+$/;
const shortestId = 25;

/**
 * The id of a spreadsheet in Google Drive, from the id itself or from the address that the web browser shows. `undefined` for
 * anything else, such as the name of a file.
 *
 * @example spreadsheetId('https://docs.google.com/spreadsheets/d/1AbC…/edit#gid=0') // '1AbC…'
 */
export function spreadsheetId(text: string): string | undefined {
  if (!address.test(text)) return text.length >= shortestId && id.test(text) ? text : undefined;
  const parts = text.split('/');
  const at = parts.indexOf('d');
  return at === -1 ? undefined : /^[\w-]+/.exec(parts[at + 1] ?? '')?.[0];
}
