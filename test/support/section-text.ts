import { reviewWorkbook } from '../../src/core/index.ts';
import type { Block } from '../../src/core/review/document.ts';
import type { Sheet } from '../../src/core/workbook/workbook.ts';
import { textOfSection } from './review-text.ts';
import { testDay, workbookOf } from './workbook-builder.ts';
import { writtenBlock } from './written-document.ts';

function reviewOf(sheets: readonly Sheet[], final = false) {
  const { document, appendices } = reviewWorkbook(workbookOf(...sheets), { today: testDay, final });
  return { ...document, sections: [...document.sections, ...appendices.sections] };
}

function written(blocks: readonly Block[] = []): string {
  return blocks.map(writtenBlock).join('\n');
}

/** What a section says of a workbook with the given sheets, as a draft on the day of the tests. */
export function sectionText(key: string, ...sheets: readonly Sheet[]): string {
  return textOfSection(reviewOf(sheets), key);
}

/** The same with its looks: `[grön] Ja` for a light, `**strong**`, `[fotnot: …]`, `[missing] …` for a remark. */
export function writtenSection(key: string, ...sheets: readonly Sheet[]): string {
  return written(reviewOf(sheets).sections.find((section) => section.key === key)?.blocks);
}

/** The same of a final review. */
export function writtenFinalSection(key: string, ...sheets: readonly Sheet[]): string {
  return written(reviewOf(sheets, true).sections.find((section) => section.key === key)?.blocks);
}
