import type { Row } from '../../records/table.ts';
import { idsOf } from '../../records/table-rows.ts';
import { audits } from '../../sheets/audits/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { counted } from '../../workbook/swedish.ts';
import { list, lit, paragraph, strong, text } from '../blocks.ts';
import type { Inline } from '../document.ts';
import { actionSentence } from '../named-actions.ts';
import { nouns } from '../nouns.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { inARow, labelled, sentence } from '../sentence.ts';
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
  write: (input) => {
    const reports = input.records.rows(audits).filter(isOfficers);
    const newest = reports.reduce((year, { auditYear = 0 }) => Math.max(year, auditYear), 0);
    const ofNewest = reports.filter(({ auditYear }) => auditYear === newest);
    const shown = reports.filter(({ auditYear, status }) => auditYear === newest || status === 'Öppen');
    if (shown.length === 0) return [];
    const older = shown.length - ofNewest.length;
    const lead =
      newest === 0
        ? 'Dataskyddsombudet har lämnat följande iakttagelser.'
        : `Dataskyddsombudet lyfter ${counted(ofNewest.length, nouns.finding)} i sin rapport för ${newest}.`;
    const open =
      older === 0 || newest === 0 ? '' : `Från tidigare rapporter återstår ${counted(older, nouns.finding)}.`;
    return [
      paragraph(inARow(lead, open)),
      list(
        shown.map((row): Inline[] => [
          ...(row.auditYear === newest || row.auditYear === undefined ? [] : [strong(`${row.auditYear}. `)]),
          text(`${sentence(row.observation ?? '')} `),
          lit(row.status === 'Åtgärdad' ? 'Åtgärdad' : 'Inte åtgärdad', row.status === 'Åtgärdad' ? 'grön' : 'gul'),
          text(`. ${inARow(labelled('Svar', row.answer), actionSentence(input, row.actions))}`.trimEnd()),
        ]),
      ),
    ];
  },
};

function isOfficers({ auditor }: Row<typeof audits.columns>): boolean {
  return auditor === 'Dataskyddsombud';
}
