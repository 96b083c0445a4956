import { countOfSeverity, severities } from '../../validation/finding.ts';
import { countOf, joinWords } from '../../workbook/format.ts';
import { blocksOf, paragraph, subheading, tableOf } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { SectionDefinition } from '../section-definition.ts';

/** Only in a draft: what is left to deal with. */
export const findingsAppendix: SectionDefinition = {
  key: 'bilaga-c',
  isAppendix: true,
  isApart: true,
  onlyIn: 'Utkast',
  title: 'Öppna anmärkningar',
  level: 1,
  write: ({ findings }) => {
    const counts = severities.map((severity) => countOfSeverity(findings, severity));
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
            { header: 'Vad som är fel och hur du rättar det', width: 57, cell: ({ message }) => message },
          ]),
        ];
      }),
    );
  },
};

function place(sheet: string, cell: string | null, row: number | null): string {
  return cell !== null ? `${sheet} ${cell}` : row !== null ? `${sheet} rad ${row}` : sheet;
}
