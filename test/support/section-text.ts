import { reviewWorkbook } from '../../src/core/index.ts';
import type { Block } from '../../src/core/review/document.ts';
import type { Sheet } from '../../src/core/workbook/workbook.ts';
import { textOfSection } from './review-text.ts';
import { testDay, workbookOf } from './workbook-builder.ts';
import { writtenBlock } from './written-document.ts';

const reviewOf = (sheets: readonly Sheet[], final = false) =>
  reviewWorkbook(workbookOf(...sheets), { today: testDay, final }).document;

const written = (blocks: readonly Block[] = []): string => blocks.map(writtenBlock).join('\n');

/** What a section says of a workbook with the given sheets, as a draft on the day of the tests. */
export const sectionText = (key: string, ...sheets: readonly Sheet[]): string => textOfSection(reviewOf(sheets), key);

/** The same with its looks: `[grön] Ja` for a light, `**strong**`, `[fotnot: …]`, `[missing] …` for a remark. */
export const writtenSection = (key: string, ...sheets: readonly Sheet[]): string =>
  written(reviewOf(sheets).sections.find((section) => section.key === key)?.blocks);

/** The same of a final review. */
export const writtenFinalSection = (key: string, ...sheets: readonly Sheet[]): string =>
  written(reviewOf(sheets, true).sections.find((section) => section.key === key)?.blocks);
