import type { Records } from '../../records/records.ts';
import { settings as settingsSheet } from '../../records/settings/columns.ts';
import type { WorkbookProblem, WorkbookRule } from '../../validation/define-rule.ts';
import { foldText } from '../../workbook/text.ts';
import { readSeals } from '../seal/seal-sheet.ts';
import { readHistory } from './history.ts';

/** Why a year would fall between two reviews, as a sentence; `undefined` = none does. No final review may be written while one would. */
export function skippedYear({ settings: { year, followedUpYear } }: Records): string | undefined {
  if (followedUpYear >= year - 1) return undefined;
  return `Genomgången planerar ${year} men följer upp ${followedUpYear}, så att åren emellan aldrig följs upp. Skriv ${year - 1} eller ${year} i Uppföljningsår, eller rätta Verksamhetsår eller Avstämningsdatum.`;
}

/** The decision, which nobody can have taken before what it is about or after the review day. */
function* decisionAtWrongTime({ settings }: Records): Iterable<WorkbookProblem> {
  const { decisionDate, periodFrom, today } = settings;
  if (decisionDate === '') return;
  const about = { sheet: settingsSheet.name, setting: 'decisionDate' };
  if (decisionDate < periodFrom)
    yield {
      ...about,
      message: `Beslutsdatum ${decisionDate} ligger före den period som följs upp, som börjar ${periodFrom}. Är det förra genomgångens beslut ska cellen tömmas; rätta annars Beslutsdatum eller Uppföljningsår.`,
    };
  if (decisionDate > today)
    yield {
      ...about,
      message: `Beslutsdatum ${decisionDate} ligger efter avstämningsdagen ${today}. Lämna Beslutsdatum tomt tills ledningen har beslutat, eller rätta Avstämningsdatum.`,
    };
}

/** A review day that was left from an earlier review: everything would be counted for a day that is past. */
function* forgottenReviewDay({ workbook, settings, settingsReading }: Records): Iterable<WorkbookProblem> {
  const given = settingsReading.given.get('today');
  if (typeof given !== 'string') return;
  const earlier = readHistory(workbook)?.rows.flatMap(({ snapshot }) => snapshot ?? []) ?? [];
  let newest: { date: string; year: number } | undefined;
  for (const snapshot of earlier)
    if (snapshot.year < settings.year && (newest === undefined || snapshot.date > newest.date)) newest = snapshot;
  if (newest === undefined || given > newest.date) return;
  yield {
    sheet: settingsSheet.name,
    setting: 'today',
    severity: 'Varning',
    message: `Avstämningsdatum ${given} är inte senare än siffrorna i Historik från genomgången ${newest.year}, som är från ${newest.date}. Töm cellen, eller skriv den dag som genomgången ${settings.year} ska räknas för.`,
  };
}

/** What still stands as in the decided review of another year. A number of a version may come back when this one is decided too. */
function* leftFromDecision({ workbook, settings }: Records): Iterable<WorkbookProblem> {
  const others = (readSeals(workbook) ?? []).filter(({ year }) => year !== settings.year);
  const left = (['registryNumber', 'version'] as const).filter(
    (key) => key === 'registryNumber' || settings.decisionDate === '',
  );
  for (const key of left) {
    const value = settings[key];
    const same = value === '' ? undefined : others.find((seal) => foldText(seal[key]) === foldText(value));
    if (same === undefined) continue;
    yield {
      sheet: settingsSheet.name,
      setting: key,
      severity: 'Varning',
      message: `${settingsSheet.columns[key].header} är ”${value}”, som i den beslutade genomgången ${same.year}. Skriv det som gäller genomgången ${settings.year}.`,
    };
  }
}

/** What is wrong with the years and days of the review itself. */
export const reviewTimeRules: readonly WorkbookRule[] = [
  {
    id: 'S-20',
    severity: 'Fel',
    title: 'Genomgångens år och dagar går inte ihop',
    explanation:
      'Beslutsdatum är ifyllt fast ett år skulle falla mellan två genomgångar, eller ligger före den period som följs upp eller efter avstämningsdagen (fel). Avstämningsdatum, Diarienummer eller Version är kvar från en tidigare genomgång (varning). Så blir det lätt när bara Verksamhetsår ändras för hand; `lis next-year` och menyvalet Nästa år ändrar allt som hör ihop.',
    reference: 'SS-ISO/IEC 27001:2022 9.3.1',
    *checkWorkbook(records) {
      const skipped = skippedYear(records);
      if (skipped !== undefined && records.settings.decisionDate !== '')
        yield { sheet: settingsSheet.name, setting: 'followedUpYear', message: skipped };
      yield* decisionAtWrongTime(records);
      yield* forgottenReviewDay(records);
      yield* leftFromDecision(records);
    },
  },
];
