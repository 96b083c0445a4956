import { type Countable, recounter } from '../../../../src/formats/html/figures/recount.ts';
import { everything } from '../../../../src/formats/html/figures/selection.ts';
import { aRecord } from '../../../support/dashboard-builder.ts';

const records = [
  aRecord('HP-001', { area: 'Styrning', owner: 'Chef', year: 2025 }),
  aRecord('HP-002', { area: 'Styrning', owner: '', year: 2026 }),
  aRecord('HP-003', { area: 'Utbildning', owner: 'Chef', year: 2025 }),
  aRecord('HP-004', { area: 'Utbildning', owner: 'Samordnare', year: 2025 }),
  aRecord('IK-001', { sheet: 'Informationsklassning', area: '', owner: 'Chef', year: null }),
  aRecord('IK-002', { sheet: 'Informationsklassning', area: '', owner: 'Samordnare', year: null }),
];
/** The places of rows among the records. */
function at(...ids: readonly string[]) {
  return ids.map((id) => records.findIndex((record) => record.id === id));
}

const recount = recounter(records);
const all = at('HP-001', 'HP-002', 'HP-003', 'HP-004');

function figure(changes: Partial<Countable>): Countable {
  return { value: 4, aggregation: 'count', rows: all, population: [], measures: {}, ...changes };
}

describe('counting again for a selection of rows', () => {
  const measures = { 0: 1, 1: 2, 2: 4, 3: 9 };
  test.each([
    ['counts the rows of an area', figure({}), { area: 'Utbildning' }, 2],
    ['counts the rows of an owner', figure({}), { owner: 'Chef' }, 2],
    ['counts the rows of a year', figure({}), { year: '2026' }, 1],
    ['counts the rows without owner', figure({}), { owner: '' }, 1],
    ['counts rows that meet all choices', figure({}), { area: 'Styrning', owner: 'Chef' }, 1],
    [
      'divides by the chosen part of the population',
      figure({ aggregation: 'share', rows: at('HP-003'), population: all }),
      { area: 'Utbildning' },
      0.5,
    ],
    [
      'has no share of nothing',
      figure({ aggregation: 'share', rows: at('HP-003'), population: at('HP-003') }),
      { area: 'Styrning' },
      null,
    ],
    ['takes the mean of what the rows measured', figure({ aggregation: 'mean', measures }), { year: '2025' }, 14 / 3],
    [
      'takes the middle measure of an odd number of rows',
      figure({ aggregation: 'median', measures }),
      { year: '2025' },
      4,
    ],
    [
      'takes halfway between the middle two of an even number',
      figure({ aggregation: 'median', measures }),
      { area: 'Utbildning' },
      6.5,
    ],
    ['has no mean of nothing', figure({ aggregation: 'mean', measures }), { year: '2031' }, null],
    ['leaves a given figure alone', figure({ aggregation: 'given', value: 7 }), { area: 'Styrning' }, 7],
    ['leaves a missing figure missing', figure({ value: null, rows: [] }), { area: 'Styrning' }, null],
    [
      'leaves a figure alone whose rows have no area',
      figure({ value: 2, rows: at('IK-001', 'IK-002') }),
      { area: 'Styrning' },
      2,
    ],
    [
      'narrows by the choices that the rows do have',
      figure({ value: 2, rows: at('IK-001', 'IK-002') }),
      { area: 'Styrning', owner: 'Chef' },
      1,
    ],
    [
      'counts none where the sheet has owners and the rows lack one',
      figure({ value: 1, rows: at('HP-002') }),
      { owner: 'Chef' },
      0,
    ],
    ['counts none of no rows', figure({ value: 0, rows: [] }), { owner: 'Chef' }, 0],
  ])('%s', (_, counted, choice, expected) => {
    expect(recount(counted, { ...everything, ...choice }).value).toBe(expected);
  });

  test('says which choices the rows could not be narrowed by', () => {
    const result = recount(figure({ rows: at('IK-001') }), { area: 'Styrning', owner: 'Chef', year: '2025' });
    expect(result).toMatchObject({ unused: ['area', 'year'], narrowed: true });
  });

  test('changes nothing when everything is chosen', () => {
    expect(recount(figure({ value: 4 }), everything)).toEqual({
      value: 4,
      rows: all,
      population: [],
      unused: [],
      narrowed: false,
    });
  });

  test('keeps the chosen rows, for the list behind the figure', () => {
    expect(recount(figure({}), { ...everything, owner: 'Chef' }).rows).toEqual(at('HP-001', 'HP-003'));
  });
});
