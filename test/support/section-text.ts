import { reviewWorkbook } from '../../src/core/index.ts';
import type { Sheet } from '../../src/core/workbook/workbook.ts';
import { textOfSection } from './review-text.ts';
import { testDay, workbookOf } from './workbook-builder.ts';

/** What a section says of a workbook with the given sheets, as a draft on the day of the tests. */
export const sectionText = (key: string, ...sheets: readonly Sheet[]): string =>
  textOfSection(reviewWorkbook(workbookOf(...sheets), { today: testDay }).document, key);
