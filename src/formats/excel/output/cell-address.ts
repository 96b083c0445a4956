/** A sheet name as formulas and links write it: `Bo's blad` → `'Bo''s blad'`. Always quoted, which is always allowed. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
