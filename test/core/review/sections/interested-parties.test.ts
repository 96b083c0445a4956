import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { interestedParties } from '../../../../src/core/sheets/interested-parties/columns.ts';
import { writtenSection } from '../../../support/section-text.ts';
import { type RowCells, sheetOf } from '../../../support/workbook-builder.ts';

type Party = RowCells<typeof interestedParties.columns>;

const demand: Party = { party: 'IMY', type: 'Krav', content: 'Register' };
const opinion: Party = { party: 'Brukare', type: 'Synpunkt', content: 'Svårt att logga in' };

function told(...rows: Party[]): string[] {
  const numbered = rows.map((row, index) => ({ id: `IN-00${index + 1}`, ...row }));
  const plan = sheetOf(actionPlan, [{ id: 'HP-001', action: 'Ny inloggning' }]);
  return writtenSection('intressenter', plan, sheetOf(interestedParties, numbered))
    .replaceAll('\u00A0', ' ')
    .split('\n');
}

const changed = { ...demand, changed: 'Ja' };
const same = { ...demand, changed: 'Nej' };
const answered = { ...opinion, answer: 'Tack' };

test.each<[string, Party[], string]>([
  ['a demand that has changed', [changed], 'Kravet har ändrats sedan förra genomgången.'],
  ['a demand that has not', [same], 'Kravet har inte ändrats sedan förra genomgången.'],
  ['an expectation', [{ ...changed, type: 'Förväntan' }], 'Förväntan har ändrats sedan förra genomgången.'],
  ['some changed', [changed, same, demand], 'Ett av tre krav och förväntningar har ändrats sedan förra genomgången.'],
  ['none changed', [same, demand], 'Inget av de två kraven och förväntningarna har ändrats sedan förra genomgången.'],
  ['an opinion with an answer', [answered], 'Synpunkten har fått svar.'],
  ['an opinion without', [opinion], 'Synpunkten har inte fått svar.'],
  ['some answered', [answered, opinion], 'En av två synpunkter har fått svar.'],
  ['all answered', [answered, answered], 'Båda synpunkterna har fått svar.'],
  ['both', [changed, answered], 'Kravet har ändrats sedan förra genomgången. Synpunkten har fått svar.'],
])('of %s it is said', (_name, rows, expected) => {
  expect(told(...rows)[0]).toBe(expected);
});

test('where nobody has said whether demands have changed, nothing is said of it', () => {
  expect(told(demand, demand).join('\n')).not.toContain('sedan förra genomgången');
});

test.each<[string, Party, string]>([
  ['itself alone', demand, 'IMY | Krav | Register | – | – | –'],
  ['its law', { ...demand, legalReference: 'GDPR art. 30' }, 'IMY | Krav | Register | GDPR art. 30 | – | –'],
  ['that it has changed', changed, 'IMY | Krav | Register | – | Ja | –'],
  ['that it has not', same, 'IMY | Krav | Register | – | Nej | –'],
  ['its action', { ...demand, actions: 'HP-001' }, 'IMY | Krav | Register | – | – | Ny inloggning'],
])('a demand stands with %s', (_name, row, expected) => {
  expect(told(row)).toEqual(
    expect.arrayContaining([
      'Tabell: Krav och förväntningar',
      'Intressent (17 left) | Typ (11 left) | Innehåll (30 left) | Lagrum (15 left) | Ändrat (8 left) | Åtgärd (19 left)',
      expected,
    ]),
  );
});

test.each<[string, Party, string]>([
  ['itself alone', opinion, 'Brukare | – | Svårt att logga in | – | –'],
  ['its day', { ...opinion, date: { date: '2025-05-06' } }, 'Brukare | 2025-05-06 | Svårt att logga in | – | –'],
  ['its answer', answered, 'Brukare | – | Svårt att logga in | Tack | –'],
  ['its action', { ...opinion, actions: 'HP-001' }, 'Brukare | – | Svårt att logga in | – | Ny inloggning'],
])('an opinion stands with %s', (_name, row, expected) => {
  expect(told(row)).toEqual(
    expect.arrayContaining([
      'Tabell: Synpunkter',
      'Intressent (17 left) | Datum (12 left) | Synpunkt (28 left) | Svar (22 left) | Åtgärd (21 left)',
      expected,
    ]),
  );
});

test('demands and opinions stand in tables of their own', () => {
  const text = told(demand, opinion).join('\n');
  expect(text.indexOf('Krav och förväntningar')).toBeGreaterThan(-1);
  expect(text.indexOf('Synpunkter')).toBeGreaterThan(text.indexOf('IMY | Krav'));
});
