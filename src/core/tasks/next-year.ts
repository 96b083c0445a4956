import { type NextYear, nextYear } from '../exchange/next-year/next-year.ts';
import { readRecords } from '../records/read-records.ts';
import type { ReviewDay } from '../records/settings/read-settings.ts';
import { catalogue } from '../review/catalogue.ts';
import type { Workbook } from '../workbook/workbook.ts';

export type { NextYear };

/** Prepares the review of a later year; see {@link nextYear}. */
export function nextYearTask(workbook: Workbook, day: ReviewDay, asked?: number): NextYear {
  return nextYear(readRecords(workbook, catalogue, day), asked);
}

/** Swedish: why a review is not prepared, and what to do. `undefined` = it is. */
export function nextYearRefusal(outcome: NextYear): string | undefined {
  switch (outcome.kind) {
    case 'planned':
      return undefined;
    case 'no-settings':
      return 'Arbetsboken har inget blad Inställningar, så det går inte att se vilket år den gäller: lägg till bladet.';
    case 'undecided':
      return `Genomgången ${outcome.year} har inget Beslutsdatum. Fyll i det i Inställningar när ledningen har beslutat, eller begär ${outcome.next} uttryckligen.`;
    case 'not-later':
      return `Verksamhetsår är ${outcome.year}, och ${outcome.next} är inget senare år. Är arbetsboken redan förberedd behövs inget mer; är bara årtalet ändrat för hand, skriv tillbaka det gamla året i Inställningar och gör om.`;
  }
}

/** Items that the question names; a dialog with more would not fit a screen. */
const mostNamed = 20;

/** Swedish, asks before a workbook in use is changed where it lies. */
export function nextYearQuestion({ next, done }: Extract<NextYear, { readonly kind: 'planned' }>): string {
  const rest = done.length - mostNamed;
  return [
    `Kalkylarket görs om för genomgången ${next}. Spara först en kopia av det som beslutades (Arkiv > Skapa en kopia). Detta ändras:`,
    ...done.slice(0, mostNamed),
    ...(rest > 0 ? [`… och ${rest} till.`] : []),
  ].join('\n');
}
