import fc from 'fast-check';
import type { SourceSheet } from '../../../../src/core/exchange/mapping/source-sheet.ts';
import { takeInto } from '../../../../src/core/tasks/take-in.ts';
import type { CellValue } from '../../../../src/core/workbook/workbook.ts';

const takeIn = takeInto({ sheets: [] }, { today: '2025-11-28' });

const words = [
  'Nr',
  'Aktivitet',
  'Åtgärd',
  'Ansvarig',
  'Klart senast',
  'Status',
  'Status T1',
  'Status T2',
  'Prio',
  'Område',
  'Kommentar',
  'KRT',
  'Konfidentialitet',
  'Informationsmängd',
  'System',
  'Behandling',
  'Ändamål',
  'Rättslig grund',
  'Risk',
  'Sannolikhet',
  'Konsekvens',
  'Rubrik',
  'Typ',
  'Datum',
  'Kl.',
  'processing',
  'ref_id',
  'Klar',
  'Pågår',
  'Försenad',
  'Hög',
  'x',
  '-',
  '75 %',
  'K3 R2 T1',
  '3',
  '322',
  'Allvarlig (2)',
  'våren',
  'Q3 2025',
  '2025-03-31',
  '03/04/25',
  'Summa',
  '* not',
  'A. Utbildning',
  'Utbildning',
  '#REF!',
  'HP-001',
];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 50_000 }) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>(
      { date: '2025-03-31' },
      { date: '2025-03-31T08:30' },
      { formula: '=A1' },
      { picture: '' },
      '',
      ' ',
    ),
  },
  { weight: 1, arbitrary: fc.string() },
);
const headers = fc.uniqueArray(fc.constantFrom(...words.slice(0, 27)), { minLength: 3, maxLength: 8 });
const range = fc.record({
  top: fc.integer({ min: 1, max: 8 }),
  left: fc.integer({ min: 1, max: 8 }),
  tall: fc.integer({ min: 0, max: 3 }),
  wide: fc.integer({ min: 0, max: 4 }),
});
const sheet = fc
  .record({
    tab: fc.constantFrom(
      'Handlingsplan 2025',
      'Plan',
      'Klassning',
      'Risker',
      'Incidenter',
      'Processing',
      'Purposes',
      'Läs mig',
    ),
    above: fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 3 }),
    headers,
    body: fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 12 }),
    merges: fc.array(range, { maxLength: 3 }),
    isHidden: fc.boolean(),
  })
  .map(({ tab, above, headers, body, merges, isHidden }): SourceSheet => {
    const rows = [...above, headers, ...body].map((row) => [...row]);
    const areas = merges.map(({ top, left, tall, wide }) => ({ top, left, bottom: top + tall, right: left + wide }));
    // As a reader gives it: only the first cell of a merged area has a value.
    for (const area of areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const isFirst = row === area.top && column === area.left;
          if (!isFirst && rows[row - 1]?.[column - 1] !== undefined) (rows[row - 1] as CellValue[])[column - 1] = null;
        }
      }
    }
    return { file: 'lista.xlsx', tab, rows, merges: areas, ...(isHidden && tab === 'Läs mig' && { isHidden }) };
  });

function filledCells(sources: readonly SourceSheet[]): number {
  const cells = sources.flatMap(({ rows }) => rows.flat());
  return cells.filter((cell) => cell !== null && !(typeof cell === 'string' && cell.trim() === '')).length;
}

test('every filled cell of a source ends in exactly one place, whatever the source looks like', () => {
  fc.assert(
    fc.property(fc.uniqueArray(sheet, { maxLength: 3, selector: ({ tab }) => tab }), (sources) => {
      const { report } = takeIn.apply(sources, takeIn.propose(sources));
      const { placed, own, comment, listed } = report.cells;
      expect(placed + own + comment + listed).toBe(filledCells(sources));
      expect(Math.min(placed, own, comment, listed)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('two columns never end in one, but a date and its time', () => {
  fc.assert(
    fc.property(sheet, (source) => {
      const { sheets } = takeIn.propose([source]);
      const targets = sheets.flatMap(({ columns }) =>
        columns.flatMap(({ targets, how }) => (how === 'foga' ? [] : targets)),
      );
      expect(new Set(targets).size).toBe(targets.length);
    }),
    { numRuns: 60, seed: 2 },
  );
});
