import { reviewClauses } from '../facts/review-clauses.ts';
import { texts } from '../sheets/texts/columns.ts';
import { joinWords } from '../workbook/format.ts';
import { lacksInput } from './coverage.ts';
import type { WorkbookRule } from './define-rule.ts';

/**
 * LG-01 … LG-10, one for each input of SS-ISO/IEC 27001:2022 9.3.2 a–g: the workbook has neither data nor an explicit "nothing to
 * report". The finding lies on the sheet Texter, where the latter is said, also when the sheet is missing.
 */
export const reviewCoverageRules: readonly WorkbookRule[] = reviewClauses.map((clause, index): WorkbookRule => {
  const { number, title, sections, fillIn } = clause;
  const declare = `skriv avsnittet ${joinWords(sections, 'eller')} i bladet ${texts.name} med Inget att rapportera = Ja`;
  return {
    id: `LG-${String(index + 1).padStart(2, '0')}`,
    severity: 'Varning',
    title: `${number} saknar underlag: ${title}`,
    explanation: `Genomgången ska behandla punkten. Det finns varken uppgifter eller ett uttryckligt ”inget att rapportera”. Ger underlag: ${fillIn}.`,
    reference: `SS-ISO/IEC 27001:2022 ${number}`,
    *checkWorkbook(records) {
      if (!lacksInput(clause, records)) return;
      yield {
        sheet: texts.name,
        message: `${title} (${number}) har varken uppgifter eller ett uttryckligt ”inget att rapportera”. Fyll i ${fillIn}, eller ${declare}, Angett av och Datum.`,
      };
    },
  };
});
