import type { Row } from '../../records/table.ts';
import { idsOf } from '../../records/table-rows.ts';
import { externalFactors } from '../../sheets/external-factors/columns.ts';
import { allRows } from '../../validation/unread-rows.ts';
import { formatDate } from '../../workbook/format.ts';
import { footnote, strong, subheading, text } from '../blocks.ts';
import type { Block, Inline } from '../document.ts';
import { idList, type ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { sentence } from '../sentence.ts';

/** 9.3.2 b: changes in external and internal issues, by kind. */
export const externalSection: SectionDefinition = {
  key: 'omvarld',
  title: 'Omvärldsbevakning – hot, trender och ny lagstiftning',
  level: 2,
  isOptional: true,
  ownText: true,
  input: {
    b: { rows: ({ rows }) => idsOf(rows(externalFactors)), fillIn: 'förändringar i bladet Omvärld' },
  },
  filledFrom: externalFactors,
  sources: () => [allRows(externalFactors)],
  write: (input) => {
    const rows = input.records.rows(externalFactors);
    const types = input.records.list('Omvärldstyp', ['Lagstiftning', 'Hot', 'Trend', 'Teknik', 'Intern förändring']);
    return [...types, undefined].flatMap((type): Block[] => {
      const ofType = rows.filter((row) => row.type === type);
      if (ofType.length === 0) return [];
      return [subheading(3, type ?? 'Utan typ'), ...ofType.map((row) => factorParagraph(input, row))];
    });
  },
};

function factorParagraph(input: ReviewInput, row: Row<typeof externalFactors.columns>): Block {
  const actions = idList(input, row.actions);
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
