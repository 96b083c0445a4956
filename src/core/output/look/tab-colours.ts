import { palette } from '../../dashboard/palette.ts';
import type { ProgramSheetName } from '../../sheets/program-sheets.ts';

/** Colours of the tabs, `RRGGBB`, so that the program's sheets are told from people's own. */
export const tabColours: Readonly<Record<ProgramSheetName, string>> = {
  Kontroll: 'B45309',
  Översikt: palette.header,
  'VP-underlag': '0F766E',
  Historik: palette.muted,
  Konflikter: palette.poor,
};
