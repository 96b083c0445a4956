import type { Row } from '../../records/table.ts';
import { externalFactors } from '../../sheets/external-factors/columns.ts';
import { allRows } from '../../validation/unread-rows.ts';
import { formatDate } from '../../workbook/format.ts';
import { blocksOf, footnote, strong, subheading, text } from '../blocks.ts';
import type { Block, Inline } from '../document.ts';
import { type ReviewInput, type SectionDefinition, shownIds } from '../review-input.ts';
import { opening, orNothing } from '../section-opening.ts';
import { sentence } from '../sentence.ts';

/** 9.3.2 b: changes in external and internal issues, by kind. */
export const externalSection: SectionDefinition = {
  key: 'omvarld',
  number: '2.1',
  title: 'Omvärldsbevakning – hot, trender och ny lagstiftning',
  level: 2,
  write: (input) => {
    const rows = input.records.rows(externalFactors);
    const types = input.records.list('Omvärldstyp', ['Lagstiftning', 'Hot', 'Trend', 'Teknik', 'Intern förändring']);
    const blocks = [...types, undefined].flatMap((type): Block[] => {
      const ofType = rows.filter((row) => row.type === type);
      if (ofType.length === 0) return [];
      return [subheading(3, type ?? 'Utan typ'), ...ofType.map((row) => factorParagraph(input, row))];
    });
    return orNothing(
      input,
      'omvarld',
      blocksOf(opening(input, 'omvarld', allRows(externalFactors)), blocks),
      externalFactors,
    );
  },
};

function factorParagraph(input: ReviewInput, row: Row<typeof externalFactors.columns>): Block {
  const actions = shownIds(input, row.actions);
  const parts = [
    row.description === undefined ? '' : sentence(row.description),
    entry(row.entryIntoForce, input.records.today),
    row.impact === undefined ? '' : `Påverkan: ${sentence(row.impact)}`,
    actions === '' ? '' : `Åtgärder: ${actions}.`,
  ].filter((part) => part !== '');
  const content: Inline[] = [
    strong(sentence(row.heading ?? row.id ?? '')),
    text(parts.map((part) => ` ${part}`).join('')),
  ];
  const validity = row.validAsOf === undefined ? '' : ` Uppgiften stämdes av ${row.validAsOf}.`;
  if (row.source !== undefined) content.push(footnote(`${sentence(row.source)}${validity}`));
  return { kind: 'paragraph', content };
}

function entry(date: string | undefined, today: string): string {
  if (date === undefined) return '';
  return `${date > today ? 'Träder' : 'Trädde'} i kraft ${formatDate(date)}.`;
}
