import type { OtherNames } from '../../schema/other-names.ts';

/** What people call Texter and its columns. */
export const otherNames = {
  sheet: ['Avsnittstexter', 'Dokumenttexter'],
  columns: {
    section: ['Kapitel', 'Rubrik'],
    text: ['Innehåll', 'Brödtext'],
    nothingToReport: ['Inget att redovisa', 'Ej aktuellt'],
    statedBy: ['Skribent', 'Ansvarig', 'Intygat av'],
  },
} as const satisfies OtherNames;
