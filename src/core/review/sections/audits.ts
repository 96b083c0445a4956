import { audits } from '../../sheets/audits/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { blocksOf, lit, tableOf } from '../blocks.ts';
import { charts, type SectionDefinition, shownIds } from '../review-input.ts';
import { opening, orNothing } from '../section-opening.ts';

/** 9.3.2 d 3: audit results. */
export const auditSection: SectionDefinition = {
  key: 'granskningar',
  number: '4.4',
  title: 'Granskningar',
  level: 2,
  write: (input) => {
    const year = input.records.settings.year;
    const rows = input.records
      .rows(audits)
      .filter(({ auditYear, status }) => status === 'Öppen' || (auditYear ?? 0) >= year - 1);
    const source = selection(
      audits,
      ['auditYear', 'status'],
      ({ auditYear, status }) =>
        status !== 'Öppen' && (auditYear === undefined || (status === undefined && auditYear < year - 1)),
    );
    const table = tableOf(`Iakttagelser ${year - 1}–${year}, och äldre som är öppna`, rows, [
      { header: 'Id', width: 10, cell: ({ id }) => id },
      { header: 'Granskare', width: 17, cell: ({ auditor }) => auditor },
      { header: 'År', width: 7, cell: ({ auditYear }) => auditYear?.toString() },
      { header: 'Iakttagelse', width: 34, cell: ({ observation }) => observation },
      { header: 'Allvarlighet', width: 12, cell: ({ severity }) => severity },
      { header: 'Åtgärder', width: 12, cell: ({ actions }) => shownIds(input, actions) },
      { header: 'Status', width: 15, cell: ({ status }) => status && lit(status, status === 'Öppen' ? 'gul' : 'grön') },
    ]);
    return orNothing(
      input,
      'granskningar',
      blocksOf(opening(input, 'granskningar', source), charts(input, 'G1'), table),
      audits,
    );
  },
};
