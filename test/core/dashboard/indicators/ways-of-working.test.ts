import { waysOfWorking } from '../../../../src/core/sheets/ways-of-working/columns.ts';
import { indicatorOf, valuesOf } from '../../../support/indicator-of.ts';
import { sheetOf } from '../../../support/workbook-builder.ts';

test('W1 counts what is introduced and reaches its purpose, and shows a way of working that nobody has followed up', () => {
  const followUps: [way: string, introduced: string, purposeAchieved: string][] = [
    ['Upphandling', 'Ja', 'Ja'],
    ['Upphandling', 'Ja', 'Nej'],
    ['Incidenthantering', 'Delvis', 'Ja'],
    ['Behörighetshantering', 'Ja', 'Ej bedömt'],
  ];
  const w1 = indicatorOf(
    'W1',
    sheetOf(
      waysOfWorking,
      followUps.map(([way, introduced, purposeAchieved], index) => ({
        id: `AS-00${index + 1}`,
        way,
        introduced,
        purposeAchieved,
      })),
    ),
  );
  expect(w1).toMatchObject({ value: 0.25, status: 'röd', rows: ['AS-001'] });
  const both = 'Infört och syftet uppnås';
  expect(valuesOf(w1.breakdown[0])).toMatchObject({
    Upphandling: { Infört: 1, 'Syftet uppnås': 0.5, [both]: 0.5 },
    Incidenthantering: { Infört: 0, 'Syftet uppnås': 1, [both]: 0 },
    Behörighetshantering: { Infört: 1, 'Syftet uppnås': 0, [both]: 0 },
    'Lokal anvisning': { Infört: null, 'Syftet uppnås': null, [both]: null },
  });
});
