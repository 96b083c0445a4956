import type { Indicator } from '../../dashboard/indicator.ts';
import { unknownText } from '../../dashboard/unknown-text.ts';
import { formatDate } from '../../workbook/format.ts';
import { blocksOf, paragraph, subheading, tableOf } from '../blocks.ts';
import { lightCell } from '../figure-table.ts';
import type { SectionDefinition } from '../section-definition.ts';

/** Each figure of the document, with the rows it was counted from and among. */
export const figuresAppendix: SectionDefinition = {
  key: 'bilaga-b',
  isAppendix: true,
  isApart: true,
  title: 'Underlag till siffrorna',
  level: 1,
  write: ({ dashboard }) => {
    const families = [...new Set(dashboard.indicators.map(({ family }) => family))];
    return blocksOf(
      paragraph(
        `Siffrorna är hämtade ur arbetsboken den ${formatDate(dashboard.today)}. Samma siffror står i översikten. För varje siffra står de rader som räknas, och för en andel även de rader som den räknas bland.`,
      ),
      families.flatMap((family) => [
        subheading(2, family),
        tableOf(
          `Underlag: ${family}`,
          dashboard.indicators.filter((candidate) => candidate.family === family),
          [
            { header: 'Nr', width: 6, cell: ({ id }) => id },
            {
              header: 'Vad som räknas',
              width: 34,
              cell: (figure) =>
                [`${figure.title}. ${figure.definition}`, unknownText(figure)].filter(Boolean).join(' '),
            },
            { header: 'Värde', width: 14, cell: ({ valueText, missing }) => (missing === null ? valueText : missing) },
            { header: 'Läge', width: 9, cell: ({ status }) => lightCell(status) },
            { header: 'Räknade rader', width: 22, cell: ({ rows }) => rows.join(', ') },
            { header: 'Bland', width: 22, cell: countedAmong },
          ],
        ),
      ]),
    );
  },
};

/** The rows that could have been counted; the same as the counted ones are not told twice. */
function countedAmong({ rows, population }: Indicator): string {
  if (population.length === 0) return '';
  return population.length === rows.length ? 'Samma rader' : population.join(', ');
}
