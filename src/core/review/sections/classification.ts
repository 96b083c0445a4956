import { impactAssessments } from '../../sheets/impact-assessments/columns.ts';
import { informationClassification } from '../../sheets/information-classification/columns.ts';
import { processingRecord } from '../../sheets/processing-record/columns.ts';
import { allRows } from '../../validation/unread-rows.ts';
import { blocksOf } from '../blocks.ts';
import { figureTable } from '../figure-table.ts';
import { charts } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';

/** Classification, the record of processing (GDPR art. 30) and impact assessments (art. 35). */
export const classificationSection: SectionDefinition = {
  key: 'klassning',
  title: 'Informationsklassning, registerförteckning och konsekvensbedömningar',
  level: 2,
  isOptional: true,
  ownText: true,
  input: { d2: {} },
  sources: () => [allRows(informationClassification), allRows(processingRecord), allRows(impactAssessments)],
  write: (input) =>
    blocksOf(
      figureTable(input, 'Läget för klassning och register', ['C1', 'C3', 'C4', 'C5', 'C6', 'D1', 'D2', 'D3', 'D4']),
      charts(input, 'C2'),
    ),
};
