import { isFilled, type SourceSheet, textOf } from './source-sheet.ts';

/** The year that a tab is for: the only one in its name, else in the rows above its headers, else in the file's name. */
export function yearOfTab(
  { tab, file, rows }: SourceSheet,
  headerRow: number,
): { readonly year: number | undefined; readonly isInTab: boolean } {
  const inTab = onlyYear([tab]);
  if (inTab !== undefined) return { year: inTab, isInTab: true };
  if (/(?:19|20)\d\d/.test(tab) && tab !== file) return { year: undefined, isInTab: false };
  const titles = rows.slice(0, Math.max(0, headerRow - 1)).flatMap((row) => row.filter(isFilled).map(textOf));
  return { year: onlyYear(titles.slice(0, 1)) ?? onlyYear(titles) ?? onlyYear([file]), isInTab: false };
}

function onlyYear(texts: readonly string[]): number | undefined {
  const years = new Set(texts.flatMap((text) => text.slice(0, 200).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : undefined;
}
