import { coverage } from '../../validation/coverage.ts';
import { severities } from '../../validation/finding.ts';
import { countOf, joinWords } from '../../workbook/format.ts';
import { blocksOf, lit, paragraph, subheading, tableOf } from '../blocks.ts';
import type { Block } from '../document.ts';
import { lightWords } from '../figure-table.ts';
import type { SectionDefinition } from '../review-input.ts';

const states = {
  data: { words: 'Behandlad', light: 'grön' },
  'nothing-to-report': { words: 'Inget att rapportera', light: 'grön' },
  missing: { words: 'Inte behandlad', light: 'röd' },
} as const;

/** Where each clause of 9.3.2 is taken up, or that it is not. */
export function clausesAppendix(numberOf: (key: string) => string): SectionDefinition {
  return {
    key: 'bilaga-a',
    number: 'Bilaga A',
    title: 'Underlag enligt SS-ISO/IEC 27001 9.3.2',
    level: 1,
    write: ({ records }) =>
      blocksOf(
        paragraph(
          'Standarden räknar upp vad ledningens genomgång ska behandla. Tabellen visar var varje punkt tas upp och vilka rader som är underlag.',
        ),
        tableOf('Punkterna i 9.3.2', coverage(records), [
          { header: 'Punkt', width: 11, cell: ({ clause }) => clause.number },
          { header: 'Ska behandlas', width: 32, cell: ({ clause }) => clause.title },
          { header: 'Avsnitt', width: 14, cell: ({ clause }) => clause.sections.map(numberOf).join(', ') },
          { header: 'Läge', width: 15, cell: ({ state }) => lit(states[state].words, states[state].light) },
          { header: 'Rader', width: 28, cell: ({ rows }) => rows.join(', ') },
        ]),
      ),
  };
}

/** Each figure of the document and the rows behind it. */
export const figuresAppendix: SectionDefinition = {
  key: 'bilaga-b',
  number: 'Bilaga B',
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
            { header: 'Indikator', width: 38, cell: ({ title, definition }) => `${title}. ${definition}` },
            { header: 'Värde', width: 15, cell: ({ valueText, missing }) => (missing === null ? valueText : missing) },
            { header: 'Läge', width: 9, cell: ({ status }) => lit(lightWords[status], status) },
            { header: 'Rader', width: 36, cell: ({ rows }) => rows.join(', ') },
          ],
        ),
      ]),
    );
  },
};

/** Only in a draft: what is left to deal with. */
export const findingsAppendix: SectionDefinition = {
  key: 'bilaga-c',
  number: 'Bilaga C',
  title: 'Öppna anmärkningar',
  level: 1,
  write: ({ findings }) => {
    const counts = severities.map(
      (severity) => `${findings.filter((finding) => finding.severity === severity).length} ${severity.toLowerCase()}`,
    );
    if (findings.length === 0) return [paragraph('Kontrollen har inga anmärkningar.')];
    return blocksOf(
      paragraph(
        `Kontrollen har ${countOf(findings.length, 'anmärkning', 'anmärkningar')}: ${joinWords(counts)}. Ett slutligt dokument får inte ha några fel.`,
      ),
      severities.flatMap((severity): (Block | undefined)[] => {
        const rows = findings.filter((finding) => finding.severity === severity);
        if (rows.length === 0) return [];
        return [
          subheading(2, severity),
          tableOf(`Anmärkningar: ${severity}`, rows, [
            { header: 'Regel', width: 9, cell: ({ rule }) => rule },
            { header: 'Plats', width: 24, cell: ({ sheet, cell, row }) => place(sheet, cell, row) },
            { header: 'Id', width: 10, cell: ({ id }) => id ?? undefined },
            { header: 'Vad som är fel och vad du gör', width: 57, cell: ({ message }) => message },
          ]),
        ];
      }),
    );
  },
};

const place = (sheet: string, cell: string | null, row: number | null): string =>
  cell !== null ? `${sheet} ${cell}` : row !== null ? `${sheet} rad ${row}` : sheet;
