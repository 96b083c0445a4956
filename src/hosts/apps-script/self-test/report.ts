import { version } from '../run/version.ts';
import type { Answer } from './trial.ts';

/** What a pilot user sends in: what Google answered, and nothing that the spreadsheet holds. */
export interface SelfTestReport {
  readonly schema: 1;
  readonly version: string;
  readonly day: string;
  /** Language and zone of the spreadsheet, which decide how what is typed is read. */
  readonly locale: string;
  readonly zone: string;
  readonly answers: readonly Omit<Answer, 'question'>[];
}

export function reportOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  day: string,
  answers: readonly Answer[],
): SelfTestReport {
  return {
    ...{ schema: 1, version, day },
    locale: spreadsheet.getSpreadsheetLocale(),
    zone: spreadsheet.getSpreadsheetTimeZone(),
    answers: answers.map(({ question: _, ...answer }) => answer),
  };
}
