import { securityMeasures } from '../../../../src/core/sheets/security-measures/columns.ts';
import { indicatorOf } from '../../../support/indicator-of.ts';
import { sheetOf } from '../../../support/workbook-builder.ts';

test('S1 is the share of the areas that are in place and achieve their purpose', () => {
  const measures = sheetOf(securityMeasures, [
    { id: 'SÅ-001', area: 'Incidenthantering', state: 'Infört', purposeAchieved: 'Ja' },
    { id: 'SÅ-002', area: 'Leveranskedjan', state: 'Infört', purposeAchieved: 'Delvis' },
    { id: 'SÅ-003', area: 'Kryptografi och kryptering', state: 'Delvis', purposeAchieved: 'Ja' },
    { id: 'SÅ-004', area: 'Kontinuitet och krishantering', state: 'Ej bedömt' },
  ]);
  expect(indicatorOf('S1', measures)).toMatchObject({ value: 0.25, rows: ['SÅ-001'], status: 'röd' });
});
