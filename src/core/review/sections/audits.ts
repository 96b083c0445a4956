import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { idsOf } from '../../records/table-rows.ts';
import { audits } from '../../sheets/audits/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { blocksOf, lit, tableOf } from '../blocks.ts';
import { charts, idList } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';

/** 9.3.2 d 3: audit results. */
export const auditSection: SectionDefinition = {
  key: 'granskningar',
  title: 'Granskningar',
  level: 2,
  isOptional: true,
  ownText: true,
  input: {
    d3: {
      rows: (records) => idsOf(shownAudits(records)),
      fillIn: 'iakttagelser i bladet Granskningar från året eller året före',
    },
  },
  filledFrom: audits,
  sources: ({ settings: { year } }) => [
    selection(
      audits,
      ['auditYear', 'status'],
      ({ auditYear, status }) =>
        status !== 'Öppen' && (auditYear === undefined || (status === undefined && auditYear < year - 1)),
    ),
  ],
  write: (input) => {
    const { year } = input.records.settings;
    const table = tableOf(`Iakttagelser ${year - 1}–${year}, och äldre som är öppna`, shownAudits(input.records), [
      { header: 'Id', width: 10, cell: ({ id }) => id },
      { header: 'Granskare', width: 17, cell: ({ auditor }) => auditor },
      { header: 'År', width: 7, cell: ({ auditYear }) => auditYear?.toString() },
      { header: 'Iakttagelse', width: 34, cell: ({ observation }) => observation },
      { header: 'Allvarlighet', width: 12, cell: ({ severity }) => severity },
      { header: 'Åtgärder', width: 12, cell: ({ actions }) => idList(input, actions) },
      { header: 'Status', width: 15, cell: ({ status }) => status && lit(status, status === 'Öppen' ? 'gul' : 'grön') },
    ]);
    return blocksOf(charts(input, 'G1'), table);
  },
};

/** Findings of the year and the one before, and older ones that are open. */
export function shownAudits({ rows, settings: { year } }: Records): readonly Row<typeof audits.columns>[] {
  return rows(audits).filter(({ auditYear, status }) => status === 'Öppen' || (auditYear ?? 0) >= year - 1);
}
