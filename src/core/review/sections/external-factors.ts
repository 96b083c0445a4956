import type { Row } from '../../records/table.ts';
import { idsOf } from '../../records/table-rows.ts';
import { externalFactors } from '../../sheets/external-factors/columns.ts';
import { allRows } from '../../validation/unread-rows.ts';
import { onDay } from '../../workbook/swedish.ts';
import { footnote, strong, subheading, text } from '../blocks.ts';
import type { Block, Inline } from '../document.ts';
import { actionSentence } from '../named-actions.ts';
import type { ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { inARow, labelled, sentence } from '../sentence.ts';

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
      return [subheading(3, type ?? 'Övrigt'), ...ofType.map((row) => factorParagraph(input, row))];
    });
  },
};

type ExternalFactor = Row<typeof externalFactors.columns>;

function factorParagraph(input: ReviewInput, row: ExternalFactor): Block {
  const { heading, id, description, impact, actions, source, validAsOf } = row;
  const said = inARow(
    description === undefined ? '' : sentence(description),
    entry(row, input.records.today),
    labelled('Påverkan', impact),
    actionSentence(input, actions),
  );
  const content: Inline[] = [strong(sentence(heading ?? id ?? '')), text(said === '' ? '' : ` ${said}`)];
  const checked = validAsOf === undefined ? '' : ` Kontrollerad ${onDay(validAsOf)}.`;
  if (source !== undefined) content.push(footnote(`${sentence(source)}${checked}`));
  return { kind: 'paragraph', content };
}

/** A law comes into force; what is no law is introduced. */
function entry({ type, entryIntoForce: date }: ExternalFactor, today: string): string {
  if (date === undefined) return '';
  const isToCome = date > today;
  if (type === 'Lagstiftning') return `${isToCome ? 'Träder' : 'Trädde'} i kraft ${onDay(date)}.`;
  return `${isToCome ? 'Införs' : 'Infördes'} ${onDay(date)}.`;
}
