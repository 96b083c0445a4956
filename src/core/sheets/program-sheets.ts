import { foldText } from '../workbook/text.ts';
import type { Sheet } from '../workbook/workbook.ts';

/** The columns that the sheet Historik had from the beginning, in order. */
const firstHistoryHeaders = {
  date: 'Datum',
  year: 'Verksamhetsår',
  edition: 'Utgåva',
  indicator: 'Indikator',
  title: 'Benämning',
  value: 'Värde',
  unit: 'Enhet',
  status: 'Läge',
  rows: 'Antal rader',
} as const;

/** The columns of the sheet Historik, in order. */
export const historyHeaders = { ...firstHistoryHeaders, ofYear: 'Avser år', scale: 'Skala' } as const;

/** The tables of VP-underlag: activities, and risks of the internal control plan. */
export const planHeaders = {
  activities: ['Aktivitet', 'Ansvarig', 'Start', 'Slut', 'Plan', 'Status', 'Id'],
  risks: ['Risk', 'Riskägare', 'VP-mål', 'Riskvärde', 'Åtgärder', 'Status', 'Id'],
} as const;

/** Whether a tab is one of the program's hidden ones, by its name: no diff, merge, import or table of an archive touches it. */
export function isHiddenSheet(tab: string): boolean {
  return foldText(tab).startsWith('_lis_');
}

/** Very hidden sheet with the decided states of the reviews, which the core reads again. */
export const sealSheetName = '_lis_beslut';

/** By what a sheet that the program writes is known again when nothing else tells whose it is. */
export interface ProgramSheet {
  /** Stands in its first cell; `undefined` = it begins with its table. */
  readonly title?: string;
  /** Header rows that one of its tables has, or had when an earlier version wrote it. */
  readonly headers: readonly (readonly string[])[];
  /** How the line under the title ends, of a sheet that may lack tables; left out = it always has one. */
  readonly closing?: string;
  /** The sheet takes along columns of people's own, so its headers may stand among others. */
  readonly isShared?: true;
  /** Written by a review; the others by a merge. */
  readonly isReview: boolean;
  /** The core reads it again. */
  readonly isRead?: true;
}

/** The sheets that the program owns and rewrites whole, by name. They follow from the others, and take no part in diff and merge. */
export const programSheets = {
  Kontroll: {
    title: 'Kontroll',
    headers: [
      [
        'Allvarlighet',
        'Regel',
        'Blad',
        'Rad',
        'Id',
        'Kolumn',
        'Vad som är fel och hur du rättar det',
        'Hänvisning',
        'Kan rättas automatiskt',
      ],
    ],
    isReview: true,
  },
  Översikt: {
    title: 'Översikt',
    headers: [
      ['Indikator', 'Id', 'Värde', 'Mål', 'Läge', 'Antal rader', 'Första raden', 'Utveckling', 'Vad som räknas'],
    ],
    isReview: true,
  },
  'VP-underlag': {
    title: 'VP-underlag',
    headers: [
      planHeaders.activities,
      planHeaders.risks,
      // While each activity had the indicators of its goal.
      ['Aktivitet', 'Ansvarig', 'Start', 'Slut', 'Indikator', 'Plan', 'Status', 'Id'],
    ],
    closing: 'Bladet skrivs om av programmet.',
    isReview: true,
  },
  Historik: { headers: [Object.values(firstHistoryHeaders)], isShared: true, isReview: true, isRead: true },
  Konflikter: {
    title: 'Konflikter',
    headers: [['Konflikt', 'Blad', 'Rad', 'Id', 'Kolumn', 'Bas', 'Vår', 'Deras', 'Vad du gör']],
    isReview: false,
  },
} as const satisfies Readonly<Record<string, ProgramSheet>>;

export type ProgramSheetName = keyof typeof programSheets;

const named = Object.entries(programSheets) as readonly [ProgramSheetName, ProgramSheet][];

/** The sheet of the program's that a sheet is, by its name and what stands in it, if anything does; `undefined` = it is a person's own. */
export function programSheetOf({ name, rows }: Sheet): ProgramSheetName | undefined {
  return named.find(
    ([wanted]) =>
      (foldText(name) === foldText(wanted) || hasGivenName(name, wanted)) &&
      (isWrittenAs(rows, wanted) || rows.every((row) => row.every(isNothing))),
  )?.[0];
}

/** Whether a tab has the name of a sheet that the program both writes and reads. */
export function isReadAgain(tab: string): boolean {
  const name = foldText(tab);
  return name === sealSheetName || named.some(([wanted, { isRead = false }]) => isRead && name === foldText(wanted));
}

/**
 * Whether a tab has the name that the program gave it. Another name means that somebody wants to keep it.
 * @example hasGivenName('Översikt (2)', 'Översikt') // true
 */
export function hasGivenName(name: string, wanted: ProgramSheetName): boolean {
  return name === wanted || (name.startsWith(`${wanted} (`) && /^\(\d+\)$/.test(name.slice(wanted.length + 1)));
}

/** Whether rows are what the program writes: the title, and a header row exactly as it writes it, or no table at all. */
export function isWrittenAs(rows: readonly (readonly unknown[])[], name: ProgramSheetName): boolean {
  const { title, headers, closing, isShared }: ProgramSheet = programSheets[name];
  if (title !== undefined && rows[0]?.[0] !== title) return false;
  const isHeader = isShared ? isAmong : isExactly;
  if (rows.some((row) => headers.some((header) => isHeader(row, header)))) return true;
  return closing !== undefined && isWithoutTable(rows, closing);
}

function isAmong(row: readonly unknown[], header: readonly string[]): boolean {
  return header.every((text) => row.includes(text));
}

function isExactly(row: readonly unknown[], header: readonly string[]): boolean {
  return header.every((text, index) => row[index] === text) && row.slice(header.length).every(isNothing);
}

/** A title, the line under it and at most one more: somebody who has written something of their own has more. */
function isWithoutTable(rows: readonly (readonly unknown[])[], closing: string): boolean {
  const filled = rows.filter((row) => !row.every(isNothing));
  const lines = filled.every((row) => typeof row[0] === 'string' && row.slice(1).every(isNothing));
  return lines && filled.length >= 2 && filled.length <= 3 && String(filled[1]?.[0]).endsWith(closing);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
