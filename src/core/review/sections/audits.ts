import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { idsOf } from '../../records/table-rows.ts';
import { audits } from '../../sheets/audits/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { is, shareSentence } from '../../workbook/swedish.ts';
import { blocksOf, lit, paragraph, tableOf } from '../blocks.ts';
import { namedActions } from '../named-actions.ts';
import { nouns } from '../nouns.ts';
import { charts } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { inARow } from '../sentence.ts';

type Audit = Row<typeof audits.columns>;

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
  sources: ({ settings: { followedUpYear } }) => [
    selection(
      audits,
      ['auditYear', 'status'],
      ({ auditYear, status }) =>
        status !== 'Öppen' && (auditYear === undefined || (status === undefined && auditYear < followedUpYear - 1)),
    ),
  ],
  write: (input) => {
    const { followedUpYear: year, scope } = input.records.settings;
    const all = shownAudits(input.records);
    // Told with the officer's report already.
    const rows = scope === 'Kort' ? all.filter(({ auditor }) => auditor !== 'Dataskyddsombud') : all;
    if (all.length === 0) return [];
    const done = all.filter(({ status }) => status === 'Åtgärdad').length;
    const elsewhere =
      rows.length < all.length && input.isShown('dso')
        ? `Dataskyddsombudets iakttagelser står i avsnitt ${input.numberOf('dso')}.`
        : '';
    const meaning = shareSentence(done, all.length, nouns.finding, is('åtgärdad', 'åtgärdat', 'åtgärdade'));
    return blocksOf(
      paragraph(inARow(`${meaning}.`, elsewhere)),
      scope === 'Kort' ? [] : charts(input, 'G1'),
      tableOf(`Iakttagelser ${year - 1}–${year} och äldre som inte är åtgärdade`, rows, [
        { header: 'Granskare', width: 16, cell: ({ auditor }) => auditor },
        { header: 'År', width: 7, cell: ({ auditYear }) => auditYear?.toString() },
        { header: 'Iakttagelse', width: 30, cell: ({ observation }) => observation },
        { header: 'Allvar', width: 9, cell: ({ severity }) => severity },
        { header: 'Svar och åtgärd', width: 24, cell: (row) => answerAndAction(row, namedActions(input, row.actions)) },
        {
          header: 'Status',
          width: 14,
          cell: ({ status }) => status && lit(status, status === 'Öppen' ? 'gul' : 'grön'),
        },
      ]),
    );
  },
};

function answerAndAction({ answer }: Audit, actions: string): string {
  return [answer ?? '', actions].filter(Boolean).join('\n');
}

/** Findings of the followed-up year and the one before, and older ones that are open. */
export function shownAudits({ rows, settings: { followedUpYear } }: Records): readonly Audit[] {
  return rows(audits).filter(({ auditYear, status }) => status === 'Öppen' || (auditYear ?? 0) >= followedUpYear - 1);
}
