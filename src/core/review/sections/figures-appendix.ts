import { unknownText } from '../../dashboard/unknown-text.ts';
import { blocksOf, paragraph, subheading, tableOf } from '../blocks.ts';
import { lightCell } from '../figure-table.ts';
import type { SectionDefinition } from '../section-definition.ts';

/** Each figure of the document and the rows behind it. */
export const figuresAppendix: SectionDefinition = {
  key: 'bilaga-b',
  isAppendix: true,
  title: 'Siffrorna och raderna bakom dem',
  level: 1,
  write: ({ dashboard }) => {
    const families = [...new Set(dashboard.indicators.map(({ family }) => family))];
    return blocksOf(
      paragraph(
        `Varje siffra i dokumentet är räknad ur arbetsboken per ${dashboard.today}. Samma siffror står i översikten.`,
      ),
      families.flatMap((family) => [
        subheading(2, family),
        tableOf(
          `Indikatorer: ${family}`,
          dashboard.indicators.filter((candidate) => candidate.family === family),
          [
            { header: 'Nr', width: 6, cell: ({ id }) => id },
            {
              header: 'Indikator',
              width: 38,
              cell: (figure) =>
                [`${figure.title}. ${figure.definition}`, unknownText(figure)].filter(Boolean).join(' '),
            },
            { header: 'Värde', width: 15, cell: ({ valueText, missing }) => (missing === null ? valueText : missing) },
            { header: 'Läge', width: 9, cell: ({ status }) => lightCell(status) },
            { header: 'Rader', width: 36, cell: ({ rows }) => rows.join(', ') },
          ],
        ),
      ]),
    );
  },
};
