import type { Records } from '../../records/records.ts';
import type { WorkbookRule } from '../../validation/define-rule.ts';
import { texts } from './columns.ts';
import { isStale } from './current-texts.ts';
import { textsByPlace } from './section-texts.ts';

/** Whether the body has judged its system for the planned year (SS-ISO/IEC 27001:2022 9.3.1). No final review is written without. */
export function hasJudgement(records: Records): boolean {
  const rows = textsByPlace(records).get('bedomning') ?? [];
  return rows.some((row) => row.text !== undefined && !isStale(row, records));
}

/** T-05. Lies on the sheet Texter, where it is written, also when the sheet is missing. */
export const judgementRule: WorkbookRule = {
  id: 'T-05',
  severity: 'Varning',
  title: 'Bedömning saknas',
  explanation:
    'Genomgången ska säga om ledningssystemet är lämpligt, tillräckligt och verkningsfullt. Bedömningen är verksamhetens egen; programmet skriver den aldrig. En slutlig version kräver den.',
  reference: 'SS-ISO/IEC 27001:2022 9.3.1',
  *checkWorkbook(records) {
    const { result: isJudged, sawUnknown } = records.reads.watch(() => hasJudgement(records));
    if (isJudged || sawUnknown || records.tables.every(({ byId }) => byId.size === 0)) return;
    // Without its columns nobody can say what the sheet holds, and that they are missing is told.
    if (records.table(texts) !== undefined && !records.has(texts, 'section', 'text')) return;
    yield {
      sheet: texts.name,
      message: `Bedömning för ${records.settings.year} saknas. Lägg till en rad i Texter med avsnittet bedomning, och skriv om ledningssystemet är lämpligt, tillräckligt och verkningsfullt.`,
    };
  },
};
