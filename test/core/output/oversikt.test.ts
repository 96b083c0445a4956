import type { Dashboard } from '../../../src/core/dashboard/dashboard.ts';
import type { Indicator } from '../../../src/core/dashboard/indicator.ts';
import type { OutputCell } from '../../../src/core/output/output-sheet.ts';
import { oversikt } from '../../../src/core/output/oversikt.ts';
import { aDashboard, anIndicator } from '../../support/dashboard-builder.ts';

/** The cells of the only figure. */
function figureRow(changes: Partial<Indicator>): readonly OutputCell[] {
  const { parts } = oversikt(aDashboard({ indicators: [anIndicator(changes)], keyFigures: [] }));
  const [table] = parts.filter((part) => part.kind === 'table');
  return table?.rows[0] ?? [];
}

function introductionOf(changes: Partial<Dashboard>) {
  const [lines] = oversikt(aDashboard(changes)).parts;
  return lines?.kind === 'lines' ? lines.rows.slice(1).map(([cell]) => cell?.value) : [];
}

const earlier = { date: '2025-06-30', value: 0.4 };
const share: Partial<Indicator> = { unit: 'andel', value: 0.5, previous: earlier, trend: 'bättre' };

test.each<[string, Partial<Indicator>, string | null]>([
  ['up and better', share, '▲ bättre än 2025-06-30 (40\u00A0%)'],
  ['down and worse', { ...share, value: 0.3, trend: 'sämre' }, '▼ sämre än 2025-06-30 (40\u00A0%)'],
  ['the same', { ...share, value: 0.4, trend: 'oförändrad' }, '► oförändrad sedan 2025-06-30 (40\u00A0%)'],
  ['neither better nor worse', { ...share, trend: 'förändrad' }, '▲ förändrad sedan 2025-06-30 (40\u00A0%)'],
  ['nothing to compare with', { ...share, previous: null, trend: null }, null],
  ['nothing to compare', { ...share, value: null, trend: null }, null],
])('a figure that is %s', (_case, changes, told) => {
  expect(figureRow(changes)[7]?.value).toBe(told);
});

test('a figure and its target show decimals enough to be held against each other', () => {
  const yardstick = { limits: [0.945], bound: 'minst' } as const;
  const row = figureRow({ ...share, value: 0.94501, target: 0.945, yardstick });
  expect(row.slice(2, 4)).toEqual([
    { value: 0.94501, look: 'percent' },
    { value: 0.945, look: 'percent', numberFormat: '0.0 %' },
  ]);
  expect(
    figureRow({ ...share, value: 0.9446, target: 0.9446, yardstick: { ...yardstick, limits: [0.9446] } })[2],
  ).toEqual({
    value: 0.9446,
    look: 'percent',
    numberFormat: '0.00 %',
  });
  expect(figureRow({ ...share, target: 0.9 })[2]).toEqual({ value: 0.5, look: 'percent' });
});

test('a figure that cannot be counted says why, and has no number of rows', () => {
  const row = figureRow({ value: null, missing: 'Bladet Risker saknas.', definition: 'Höga risker.' });
  expect(row[2]).toEqual({ value: '–', look: 'muted' });
  expect(row[5]?.value).toBeNull();
  expect(row[8]?.value).toBe('Bladet Risker saknas. Höga risker.');
});

test('a figure without rows leads nowhere', () => {
  expect(figureRow({ rows: [] })[6]).toEqual({ value: null, look: 'text' });
});

test('without key figures there is no such table', () => {
  const names = (keyFigures: string[]) =>
    oversikt(aDashboard({ indicators: [anIndicator()], keyFigures })).parts.flatMap((part) =>
      part.kind === 'table' ? part.name : [],
    );
  expect(names(['A3'])).toEqual(['Nyckeltal', 'Indikatorer_1']);
  expect(names([])).toEqual(['Indikatorer_1']);
  expect(names(['Z9'])).toEqual(['Indikatorer_1']);
});

test('the introduction says whose figures these are, when that is known', () => {
  const known = { administration: 'Socialförvaltningen', board: 'Socialnämnden', year: 2025, today: '2025-11-24' };
  expect(introductionOf(known)[0]).toMatch(
    /^Socialförvaltningen, Socialnämnden, verksamhetsår 2025, avstämt 2025-11-24\. /,
  );
  expect(introductionOf({ ...known, administration: '', board: '' })[0]).toMatch(/^verksamhetsår 2025, avstämt/);
});

test.each([
  [0, 'Offentlig utgåva: Inga rader är märkta Skyddsvärd, så inget är utelämnat.'],
  [1, 'Offentlig utgåva: 1\u00A0rad som är märkt Skyddsvärd är utelämnad, även ur siffrorna.'],
  [2, 'Offentlig utgåva: 2\u00A0rader som är märkta Skyddsvärd är utelämnade, även ur siffrorna.'],
])('the public edition counts what it leaves out: %i', (leftOut, told) => {
  expect(introductionOf({ edition: 'Offentlig', leftOut })[1]).toMatch(new RegExp(`^${told}`));
});

test('the public edition says when its figures have nothing to be compared with', () => {
  const none = 'Utvecklingen visas inte, eftersom arbetsboken inte har siffror från en tidigare offentlig utgåva.';
  const compared = [anIndicator({ previous: { value: 1, date: '2025-06-30' }, trend: 'bättre' })];
  expect(introductionOf({ edition: 'Offentlig', indicators: [anIndicator({ previous: null })] })[1]).toContain(none);
  expect(introductionOf({ edition: 'Offentlig', indicators: compared })[1]).not.toContain(none);
});
