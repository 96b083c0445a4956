import type { Row } from '../../records/table.ts';
import { idsOf } from '../../records/table-rows.ts';
import { audits } from '../../sheets/audits/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { list, lit, paragraph, strong, text } from '../blocks.ts';
import type { Inline } from '../document.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { sentence } from '../sentence.ts';
import { shownAudits } from './audits.ts';

/** What the data protection officer's newest reports say. */
export const officerReport: SectionDefinition = {
  key: 'dso',
  title: 'Dataskyddsombudets årsrapport (DSO)',
  level: 3,
  isOptional: true,
  ownText: true,
  input: {
    d3: { rows: (records) => idsOf(shownAudits(records), isOfficers) },
  },
  filledFrom: audits,
  sources: () => [
    selection(
      audits,
      ['auditor', 'auditYear'],
      ({ auditor, auditYear, status }) =>
        auditor === undefined || (auditor === 'Dataskyddsombud' && auditYear === undefined && status !== 'Öppen'),
    ),
  ],
  write: ({ records }) => {
    const reports = records.rows(audits).filter(isOfficers);
    const newest = reports.reduce((year, { auditYear = 0 }) => Math.max(year, auditYear), 0);
    const shown = reports.filter(({ auditYear, status }) => auditYear === newest || status === 'Öppen');
    const items = shown.map((row): Inline[] => [
      strong(`${row.id ?? '–'} (${row.auditYear ?? 'år saknas'}): `),
      text(`${sentence(row.observation ?? '')} `),
      lit(row.status === 'Åtgärdad' ? 'Åtgärdad' : 'Öppen', row.status === 'Åtgärdad' ? 'grön' : 'gul'),
      text(row.answer === undefined ? '' : `. Svar: ${sentence(row.answer)}`),
    ]);
    return items.length === 0
      ? []
      : [paragraph('Dataskyddsombudet har i sin rapportering pekat på följande.'), list(items)];
  },
};

function isOfficers({ auditor }: Row<typeof audits.columns>): boolean {
  return auditor === 'Dataskyddsombud';
}
