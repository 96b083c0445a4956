import { type ReviewClause, reviewClauses } from '../../facts/review-clauses.ts';
import type { Records } from '../../records/records.ts';
import type { WorkbookRule } from '../../validation/define-rule.ts';
import { joinWords } from '../../workbook/format.ts';
import { texts } from '../texts/columns.ts';
import { lacksInput, takingUp, textKeys } from './coverage.ts';

/** Whether the workbook has a record yet: a row with its id, or the section that a text is for. Until then every clause lacks input alike. */
function holdsRecords({ tables }: Records): boolean {
  return tables.some(({ byId }) => byId.size > 0);
}

/** LG-00: the clauses without input in one finding, while there is nothing to count from. */
const noRecords: WorkbookRule = {
  id: 'LG-00',
  severity: 'Varning',
  title: 'Genomgången saknar underlag',
  explanation:
    'Arbetsboken har inga poster än, så ingen av punkterna som genomgången ska behandla har underlag. När den har det sägs det i stället för varje punkt som saknar underlag.',
  reference: 'SS-ISO/IEC 27001:2022 9.3.2',
  *checkWorkbook(records) {
    if (holdsRecords(records)) return;
    yield {
      sheet: texts.name,
      message: `Arbetsboken har inga poster än, så ingen av punkterna 9.3.2 a–g har underlag. Börja med de blad som ni har uppgifter till, till exempel Handlingsplan; varje rad behöver sitt id.`,
    };
  },
};

/**
 * LG-01 … LG-10, one for each input of SS-ISO/IEC 27001:2022 9.3.2 a–g: the workbook has records, and for the clause neither data nor an
 * explicit "nothing to report". The finding lies on the sheet Texter, where the latter is said, also when the sheet is missing.
 */
function clauseRule(clause: ReviewClause, index: number): WorkbookRule {
  const { number, title } = clause;
  return {
    id: `LG-${String(index + 1).padStart(2, '0')}`,
    severity: 'Varning',
    title: `${number} saknar underlag: ${title}`,
    explanation:
      'Genomgången ska behandla punkten. Det finns varken uppgifter eller ett uttryckligt ”inget att rapportera”. Anmärkningen säger vad som ger underlag.',
    reference: `SS-ISO/IEC 27001:2022 ${number}`,
    *checkWorkbook(records) {
      if (!holdsRecords(records) || !lacksInput(clause, records)) return;
      const taking = takingUp(clause, records);
      const fillIn = taking.flatMap(({ input }) => input.fillIn ?? []);
      yield {
        sheet: texts.name,
        message: `${title} (${number}) har varken uppgifter eller ett uttryckligt ”inget att rapportera”. Fyll i ${joinWords(fillIn, 'eller')}, eller skriv avsnittet ${joinWords(textKeys(taking), 'eller')} i bladet ${texts.name} med Inget att rapportera = Ja, Angett av och Datum.`,
      };
    },
  };
}

/** What is told of the clauses that lack input. */
export const reviewCoverageRules: readonly WorkbookRule[] = [noRecords, ...reviewClauses.map(clauseRule)];
