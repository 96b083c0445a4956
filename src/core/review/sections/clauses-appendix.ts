import type { Records } from '../../records/records.ts';
import { attestations, type ClauseCoverage, coverage } from '../../sheets/review-coverage/coverage.ts';
import { groupBy } from '../../workbook/group-by.ts';
import { compareSwedish } from '../../workbook/text.ts';
import { blocksOf, lit, paragraph, tableOf } from '../blocks.ts';
import type { Block } from '../document.ts';
import { statedText } from '../own-text.ts';
import type { ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { inARow, sentence } from '../sentence.ts';

const states = {
  data: { words: 'Behandlad', light: 'grön' },
  'nothing-to-report': { words: 'Inget att rapportera', light: 'grön' },
  missing: { words: 'Inte behandlad', light: 'röd' },
  unsigned: { words: 'Inte intygat', light: 'gul' },
} as const;

/** How a clause is met; that there is nothing to report counts as said only when somebody has put a name to it. */
function stateOf({ state, declaredIn }: ClauseCoverage, records: Records) {
  const isUnsigned = state === 'nothing-to-report' && !declaredIn.some((key) => attestations(records).has(key));
  return states[isUnsigned ? 'unsigned' : state];
}

/** Where each clause of 9.3.2 is taken up, or that it is not. */
export const clausesAppendix: SectionDefinition = {
  key: 'bilaga-a',
  isAppendix: true,
  title: 'Underlag enligt SS-ISO/IEC 27001 9.3.2',
  level: 1,
  write: ({ records, numberOf, isShown, leftOut }) => {
    const isFull = records.settings.scope === 'Fullständig';
    return blocksOf(
      paragraph(
        `Standarden räknar upp vad ledningens genomgång ska behandla. Tabellen visar var varje punkt tas upp${isFull ? ' och vilka rader som är underlag' : ''}.`,
      ),
      tableOf('Punkterna i 9.3.2', coverage(records), [
        { header: 'Punkt', width: 12, cell: ({ clause }) => clause.number },
        { header: 'Ska behandlas', width: isFull ? 32 : 50, cell: ({ clause }) => clause.title },
        {
          header: 'Avsnitt',
          width: 14,
          cell: ({ sections }) => sections.filter(isShown).map(numberOf).sort(compareSwedish).join(', '),
        },
        {
          header: 'Läge',
          width: 18,
          cell: (clause) => lit(stateOf(clause, records).words, stateOf(clause, records).light),
        },
        ...(isFull ? [{ header: 'Rader', width: 28, cell: ({ rows }: ClauseCoverage) => rows.join(', ') }] : []),
      ]),
      leftOutText(leftOut, records),
    );
  },
};

/** The sections that a short review leaves out, each once: those that somebody has attested, by who and when, and the others. */
function leftOutText(leftOut: ReviewInput['leftOut'], records: Records): readonly Block[] {
  return [...groupBy(leftOut, ({ key }) => statedText(records, [key]))].map(([stated, sections]) => {
    const titles = sentence(sections.map(({ title }) => title).join('; '));
    if (stated === '') return paragraph(`Dessa avsnitt saknar uppgifter och är därför inte med: ${titles}`);
    const keys = sections.map(({ key }) => key);
    return paragraph(`Inget att rapportera: ${inARow(titles, statedText(records, keys))}`);
  });
}
