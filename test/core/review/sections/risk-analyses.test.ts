import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { risks } from '../../../../src/core/sheets/risks/columns.ts';
import { writtenSection } from '../../../support/section-text.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

type Risk = RowCells<typeof risks.columns>;

const risk: Risk = { source: 'RSA', risk: 'Strömavbrott', likelihood: 2, impact: 3, owner: 'HR' };

function told(scope: 'Kort' | 'Fullständig', rows: readonly Risk[], key = 'rsa'): string[] {
  const numbered = rows.map((row, index) => ({ ...risk, id: `R-00${index + 1}`, ...row }));
  const plan = sheetOf(actionPlan, [{ id: 'HP-001', action: 'Skaffa reservkraft' }]);
  return writtenSection(key, settingsSheet({ scope }), plan, sheetOf(risks, numbered))
    .replaceAll('\u00A0', ' ')
    .split('\n');
}

const high = { likelihood: 4, impact: 4 };

test.each<[string, Risk[], string]>([
  ['one that is high', [high], 'Den enda risken i RSA är hög (riskvärde 15 eller mer).'],
  ['one that is not', [{}], 'Den enda risken i RSA är inte hög (riskvärde 15 eller mer).'],
  ['one just high', [{ likelihood: 5, impact: 3 }], 'Den enda risken i RSA är hög (riskvärde 15 eller mer).'],
  ['some that are high', [high, {}, {}], 'En av tre risker i RSA är hög (riskvärde 15 eller mer).'],
  ['all high', [high, high], 'Båda riskerna i RSA är höga (riskvärde 15 eller mer).'],
  [
    'some without a value',
    [high, { impact: null }, {}],
    'En av två risker i RSA är hög (riskvärde 15 eller mer). En av tre risker saknar riskvärde.',
  ],
  ['none with a value', [{ impact: null }, { likelihood: null }], 'Båda riskerna saknar riskvärde.'],
])('of %s it is said how many', (_name, rows, expected) => {
  expect(told('Kort', rows)[0]).toBe(expected);
});

test('closed risks and those of other analyses are not told', () => {
  const rows = [{}, { status: 'Stängd', risk: 'Gammal' }, { source: 'VoR', risk: 'Mutor', status: 'Öppen' }];
  expect(told('Kort', rows).join('\n')).not.toMatch(/Gammal|Mutor/);
  expect(told('Kort', rows, 'vor').join('\n')).toContain('Mutor');
});

test.each(['rsa', 'vor'])('without open risks nothing is told: %s', (key) => {
  const rows = [
    { source: 'RSA', status: 'Stängd' },
    { source: 'VoR', status: 'Stängd' },
  ];
  expect(() => told('Kort', rows, key)).not.toThrow();
  expect(told('Kort', rows, key).join('\n')).not.toContain('Strömavbrott');
});

test('a short review has the highest first, those of the same value in the order of the sheet', () => {
  const names = [
    { risk: 'A' },
    { risk: 'B', ...high },
    { risk: 'C' },
    { risk: 'D', impact: null },
    { risk: 'E', ...high },
  ];
  const lines = told('Kort', names).filter((line) => /^[A-E] \|/.test(line));
  expect(lines.map(([name]) => name).join('')).toBe('BEACD');
});

test.each<[string, Risk, string]>([
  ['value', {}, 'Strömavbrott | 6 | Ingen åtgärd beslutad | HR'],
  [
    'value after the action',
    { likelihoodAfter: 1, impactAfter: 3 },
    'Strömavbrott | 6 → 3 | Ingen åtgärd beslutad | HR',
  ],
  ['no value after where one half is missing', { impactAfter: 1 }, 'Strömavbrott | 6 | Ingen åtgärd beslutad | HR'],
  ['no value', { impact: null, likelihoodAfter: 1, impactAfter: 1 }, 'Strömavbrott | – | Ingen åtgärd beslutad | HR'],
  ['action', { actions: 'HP-001' }, 'Strömavbrott | 6 | Skaffa reservkraft | HR'],
])('a short review tells %s', (_name, row, expected) => {
  expect(told('Kort', [row])).toContain(expected);
});

test('a short review has its table', () => {
  expect(told('Kort', [{}])).toContain(
    'Risk (36 left) | Riskvärde nu → efter åtgärd (14 left) | Åtgärd (32 left) | Riskägare (18 left)',
  );
});

test.each([
  [5, ''],
  [6, ' Tabellen visar de fem största av de sex öppna riskerna; alla finns i arbetsboken.'],
])('of %i risks a short review shows five', (count, said) => {
  const lines = told(
    'Kort',
    Array.from({ length: count }, () => ({})),
  );
  expect(lines[0]).toMatch(new RegExp(`mer\\)\\.${said}$`));
  expect(lines.filter((line) => line.startsWith('Strömavbrott |'))).toHaveLength(5);
});

test('a full review shows all of them, with what every column says', () => {
  const rows = Array.from({ length: 6 }, () => ({
    process: 'Hemtjänst',
    eventConsequence: 'Larm når inte fram',
    existingControl: 'Batteri',
    treatment: 'Reducera',
    actions: 'HP-001',
  }));
  const text = told('Fullständig', rows).join('\n');
  expect(text).not.toContain('Tabellen visar');
  expect(text).toContain(
    'Id (8 left) | Risk (34 left) | Riskvärde nu → efter åtgärd (12 left) | Befintlig åtgärd (17 left) | Hantering (13 left) | Riskägare (15 left)',
  );
  expect(text.match(/^R-00\d \| Strömavbrott/gm)).toHaveLength(6);
  expect(text).toContain(
    'R-001 | Strömavbrott\nProcess: Hemtjänst.\nKonsekvens: Larm når inte fram. | 6 | Batteri | Reducera\nHP-001 | HR',
  );
});

test('a full review leaves out what nobody has filled in', () => {
  expect(told('Fullständig', [{}])).toContain('R-001 | Strömavbrott | 6 | – | – | HR');
});
