import { countOf, ownMarkedSheets, type Records } from '../../../../core/index.ts';

/** What of a package is said to hold protected rows, by the paths of its files. */
export interface WholeFiles {
  readonly original: string;
  /** The workbook with its output sheets. */
  readonly workbook: string;
  /** PDF of the original; absent = none. */
  readonly pdf?: string;
}

/**
 * What whoever hands out a package of the public edition has to know: which of its files hold the protected rows all the same. One
 * line; empty = none does, or the edition is internal.
 */
export function protectedNotice(
  records: Records,
  { edition, leftOut }: { readonly edition: 'Intern' | 'Offentlig'; readonly leftOut: number },
  { original, workbook, pdf }: WholeFiles,
): string {
  const own = ownMarkedSheets(records);
  if (edition === 'Intern' || leftOut + own.length === 0) return '';
  const held = [
    ...(leftOut > 0 ? [countOf(leftOut, 'rad som är märkt Skyddsvärd', 'rader som är märkta Skyddsvärd')] : []),
    ...(own.length > 0 ? [`egna blad med kolumnen Skyddsvärd (${own.join('; ')})`] : []),
  ];
  const files = [
    `originalet (${original})`,
    `arbetsboken (${workbook})`,
    ...(pdf === undefined ? [] : [`dess PDF (${pdf})`]),
  ];
  return `Genomgången är den offentliga utgåvan, men ${files.join(', ')} och CSV-filerna (csv/) är hela och innehåller ${held.join(' och ')}: lämna inte ut dem utan prövning.`;
}
