import { audits } from '../../sheets/audits/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { blocksOf, list, lit, paragraph, strong, text } from '../blocks.ts';
import type { Inline } from '../document.ts';
import type { SectionDefinition } from '../review-input.ts';
import { opening, orNothing } from '../section-opening.ts';
import { sentence } from '../sentence.ts';

/** What the data protection officer's newest reports say. */
export const officerReport: SectionDefinition = {
  key: 'dso',
  number: '2.2.2',
  title: 'Dataskyddsombudets årsrapport (DSO)',
  level: 3,
  write: (input) => {
    const reports = input.records.rows(audits).filter(({ auditor }) => auditor === 'Dataskyddsombud');
    const newest = reports.reduce((year, { auditYear = 0 }) => Math.max(year, auditYear), 0);
    const shown = reports.filter(({ auditYear, status }) => auditYear === newest || status === 'Öppen');
    const items = shown.map((row): Inline[] => [
      strong(`${row.id ?? '–'} (${row.auditYear ?? 'år saknas'}): `),
      text(`${sentence(row.observation ?? '')} `),
      lit(row.status === 'Åtgärdad' ? 'Åtgärdad' : 'Öppen', row.status === 'Åtgärdad' ? 'grön' : 'gul'),
      text(row.answer === undefined ? '' : `. Svar: ${sentence(row.answer)}`),
    ]);
    const source = selection(
      audits,
      ['auditor', 'auditYear'],
      ({ auditor, auditYear, status }) =>
        auditor === undefined || (auditor === 'Dataskyddsombud' && auditYear === undefined && status !== 'Öppen'),
    );
    const blocks =
      items.length === 0 ? [] : [paragraph('Dataskyddsombudet har i sin rapportering pekat på följande.'), list(items)];
    return orNothing(input, 'dso', blocksOf(opening(input, 'dso', source), blocks), audits);
  },
};
