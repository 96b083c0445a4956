import { incidents } from '../../../../src/core/sheets/incidents/columns.ts';
import { sectionText } from '../../../support/section-text.ts';
import { type RowCells, sheetOf } from '../../../support/workbook-builder.ts';

const incident: RowCells<typeof incidents.columns> = {
  id: 'INC-001',
  heading: 'Felutskick av brev',
  awareness: { date: '2025-03-01T08:00' },
  status: 'Utreds',
  severity: 'Låg',
};

test.each([
  ['is notified', { notified: { date: '2025-03-02T09:30' } }, '2025-03-01 08:00 | Låg | 2025-03-02 09:30'],
  ['need not be notified', { notificationRequired: 'Nej' }, '2025-03-01 08:00 | Låg | Krävs inte'],
  ['should have been notified', { notificationRequired: 'Ja' }, '2025-03-01 08:00 | Låg | Inte anmäld'],
  ['is not judged', { notificationRequired: 'Ej bedömt' }, '2025-03-01 08:00 | Låg | Ej bedömt'],
  ['says nothing of that', {}, '2025-03-01 08:00 | Låg | –'],
  ['has no time', { awareness: null }, '– | Låg | –'],
])('an incident that %s has its cells', (_name, row, expected) => {
  expect(sectionText('handelser', sheetOf(incidents, [{ ...incident, ...row }]))).toContain(
    `INC-001 | Felutskick av brev | ${expected} | – | Utreds`,
  );
});
