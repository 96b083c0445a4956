import { audits } from '../../../../src/core/sheets/audits/columns.ts';
import { indicatorOf, valuesOf } from '../../../support/indicator-of.ts';
import { sheetOf } from '../../../support/workbook-builder.ts';

test('G1 counts open observations by auditor, of any year', () => {
  const observations: [auditor: string, status: string, auditYear: number, severity: string | null][] = [
    ['Dataskyddsombud', 'Öppen', 2023, 'Hög'],
    ['Dataskyddsombud', 'Öppen', 2025, null],
    ['Stadsrevision', 'Åtgärdad', 2025, 'Låg'],
    ['Annan', '', 2025, 'Låg'],
  ];
  const g1 = indicatorOf(
    'G1',
    sheetOf(
      audits,
      observations.map(([auditor, status, auditYear, severity], index) => ({
        id: `GR-00${index + 1}`,
        auditor,
        status,
        auditYear,
        severity,
      })),
    ),
  );
  expect(g1).toMatchObject({ value: 3, status: 'röd', rows: ['GR-001', 'GR-002', 'GR-004'] });
  expect(g1.breakdown[0]?.chart?.series.map(({ name, role }) => `${name} ${role}`)).toEqual([
    'Låg low',
    'Medel medium',
    'Hög high',
    'Utan allvarlighet unknown',
  ]);
  expect(valuesOf(g1.breakdown[0])).toMatchObject({
    Dataskyddsombud: { Hög: 1, 'Utan allvarlighet': 1 },
    Stadsrevision: { Låg: 0 },
    Annan: { Låg: 1 },
  });
});
