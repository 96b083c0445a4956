/**
 * Text that a spreadsheet program could run when it opens a CSV file: it begins with `=`, `+`, `-`, `@`, a tab, a line break
 * or NUL (OWASP ASVS 5.0, 1.2.10), perhaps after blanks, perhaps in full width, which some programs treat alike.
 */
const runs = /^'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n\0])/;

/**
 * Text as it may stand in a CSV field: what would run gets one apostrophe in front. So does text that already has
 * apostrophes before such a character, so that the way back is certain.
 * @example guardFormula('=1+1') // "'=1+1"
 */
export function guardFormula(text: string): string {
  return runs.test(text) ? `'${text}` : text;
}

/** The text that `guardFormula` was given. */
export function unguardFormula(field: string): string {
  return field.startsWith("'") && runs.test(field) ? field.slice(1) : field;
}
