import { need } from '../../records/need.ts';
import type { Records } from '../../records/records.ts';
import { audits } from '../../sheets/audits/columns.ts';
import { severityRoles } from '../colours.ts';
import { type Count, countWhere, type IndicatorDefinition } from '../define-indicator.ts';
import { crossTable, groupByList } from '../group-rows.ts';

const auditors = ['Dataskyddsombud', 'Internrevision', 'Stadsrevision', 'Tillsynsmyndighet', 'Infosäkkollen', 'Annan'];

function countOpen(records: Records): Count {
  const count = countWhere(records.rows(audits), ({ status }) => status !== 'Åtgärdad');
  const byAuditor = groupByList(
    count.rows,
    ({ auditor }) => auditor,
    records.list('Granskare', auditors),
    'Utan giltig granskare',
  );
  const bySeverity = groupByList(
    count.rows,
    ({ severity }) => severity,
    records.list('Allvarlighet', ['Låg', 'Medel', 'Hög']),
    'Utan allvarlighet',
  );
  const series = bySeverity.map(({ label }) => label);
  return {
    ...count,
    breakdown: [
      {
        title: 'Öppna iakttagelser per granskare och allvarlighet',
        groupTitle: 'Granskare',
        unit: 'antal',
        series,
        roles: severityRoles(series),
        groups: crossTable(byAuditor, bySeverity),
        chart: 'stacked-bar',
      },
    ],
  };
}

export const auditIndicators: readonly IndicatorDefinition[] = [
  {
    id: 'G1',
    family: 'Granskningar',
    title: 'Öppna iakttagelser från granskningar',
    definition: 'Antal iakttagelser som inte är åtgärdade, oavsett år, fördelade på granskare.',
    unit: 'antal',
    polarity: 'lågt är bra',
    aggregation: 'count',
    needs: [need(audits, 'auditor', 'status')],
    count: countOpen,
  },
];
