import type { CellValue } from '../../../src/core/workbook/workbook.ts';
import { type Grid, merge, mergeTwice, noEdits, plan, planHeader, planOne } from '../../support/grid-workbooks.ts';

describe('the same new id on both sides', () => {
  const risks = (...rows: Grid) => ({
    Risker: [['ID', 'Risk', 'Åtgärder', 'Kommentar'], ['R-001', 'Intrång', null, null], ...rows],
  });
  const base = { ...plan(planOne), ...risks() };
  const ours = { ...plan(planOne, ['HP-002', 'Vår', null, null], ['HP-005', 'Sist', null, null]), ...risks() };
  const theirs = {
    ...plan(planOne, ['HP-002', 'Deras', null, null]),
    Risker: [
      ['ID', 'Risk', 'Åtgärder', 'Kommentar'],
      ['R-001', 'Intrång', 'HP-001; hp-002', 'Se HP-002.'],
    ],
    Egna: [
      ['Rad', 'Gäller'],
      ['a', 'HP-002'],
    ],
  };

  test("gives theirs the next free id and changes theirs' references to it", () => {
    const { sheets, conflicts, renumbered } = merge(base, ours, theirs);
    expect(sheets['Handlingsplan']?.slice(2)).toEqual([
      ['HP-002', 'Vår', null, null],
      ['HP-005', 'Sist', null, null],
      ['HP-006', 'Deras'],
    ]);
    expect(sheets['Risker']?.[1]).toEqual(['R-001', 'Intrång', 'HP-001; HP-006', 'Se HP-002.']);
    expect(sheets['Egna']?.[1]).toEqual(['a', 'HP-006']);
    expect(conflicts).toEqual([]);
    expect(renumbered).toEqual([
      {
        sheet: 'Handlingsplan',
        from: 'HP-002',
        to: 'HP-006',
        mentions: [{ sheet: 'Risker', id: 'R-001', column: 'Kommentar' }],
      },
    ]);
  });

  test('is known again when the same thing is merged once more', () => {
    const again = mergeTwice(base, ours, theirs);
    expect([again.edits, again.conflicts]).toEqual([noEdits, []]);
    expect(again.renumbered).toMatchObject([{ from: 'HP-002', to: 'HP-006' }]);
  });

  test('leaves alone what ours says about its own row', () => {
    const refers = { ...ours, ...risks(['R-002', 'Ny', 'HP-002', null]) };
    expect(merge(base, refers, theirs).sheets['Risker']?.[2]).toEqual(['R-002', 'Ny', 'HP-002', null]);
  });
});

describe('new ids on both sides that name each other', () => {
  const ours = plan(planOne, ['HP-002', 'Vår', null, null], ['HP-003', 'Vår också', null, null]);
  const theirs = plan(planOne, ['HP-002', 'Deras', null, 'HP-003'], ['HP-003', 'Deras också', null, null]);

  test('are given anew together with their references', () => {
    expect(merge(plan(planOne), ours, theirs).sheets['Handlingsplan']?.slice(4)).toEqual([
      ['HP-004', 'Deras', null, 'HP-005'],
      ['HP-005', 'Deras också'],
    ]);
  });

  test('are known again, whatever they are called now', () => {
    const again = mergeTwice(plan(planOne), ours, theirs);
    expect([again.edits, again.conflicts]).toEqual([noEdits, []]);
    expect(again.renumbered).toMatchObject([
      { from: 'HP-002', to: 'HP-004' },
      { from: 'HP-003', to: 'HP-005' },
    ]);
  });

  test('are listed where ours has since written another of the new ids', () => {
    const once = plan(
      ...(ours['Handlingsplan'] ?? []).slice(1),
      ['HP-004', 'Deras', null, 'HP-002'],
      ['HP-005', 'Deras också', null, null],
    );
    const { edits, conflicts } = merge(plan(planOne), once, theirs);
    expect(edits).toEqual(noEdits);
    expect(conflicts).toEqual([
      {
        kind: 'insert/insert',
        sheet: 'Handlingsplan',
        id: 'HP-004',
        row: 5,
        column: 'Egen',
        base: null,
        ours: 'HP-002',
        theirs: 'HP-005',
      },
    ]);
  });

  test('are each told with the running texts that name them', () => {
    const risks = (comment: string) => ({
      Risker: [
        ['ID', 'Kommentar'],
        ['R-001', comment],
      ],
    });
    const { renumbered } = merge(
      { ...plan(planOne), ...risks('') },
      { ...ours, ...risks('') },
      { ...theirs, ...risks('Se HP-003 och HP-001.') },
    );
    expect(renumbered.map(({ from, mentions }) => [from, mentions])).toEqual([
      ['HP-002', []],
      ['HP-003', [{ sheet: 'Risker', id: 'R-001', column: 'Kommentar' }]],
    ]);
  });
});

describe('a row of theirs with the same new id', () => {
  test('is found where the ids do not stand first', () => {
    const rows = (...more: Grid) => ({ Handlingsplan: [['Åtgärd', 'ID'], ['A', 'HP-001'], ...more] });
    const { sheets } = merge(rows(), rows(['Vår', 'HP-002']), rows(['Deras', 'HP-002']));
    expect(sheets['Handlingsplan']?.slice(2)).toEqual([
      ['Vår', 'HP-002'],
      ['Deras', 'HP-003'],
    ]);
  });

  test('is another row than one of ours that holds the same but names another old row', () => {
    const risks = (...rows: Grid) => ({
      ...plan(planOne, ['HP-002', 'B', null, null]),
      Risker: [['ID', 'Risk', 'Åtgärder'], ['R-001', 'Intrång', null], ...rows],
    });
    const { sheets } = merge(
      risks(),
      risks(['R-002', 'Vår', null], ['R-003', 'Ny', 'HP-001']),
      risks(['R-002', 'Ny', 'HP-002']),
    );
    expect(sheets['Risker']?.slice(4)).toEqual([['R-004', 'Ny', 'HP-002']]);
  });

  test('is known again where it has a value in a column that ours has dropped', () => {
    const narrow = (...rows: Grid) => ({ Handlingsplan: [['ID', 'Åtgärd', 'Status'], ...rows] });
    const ours = narrow(['HP-001', 'A', 'Pågående'], ['HP-002', 'Vår', null]);
    const again = mergeTwice(plan(planOne), ours, plan(planOne, ['HP-002', 'Deras', null, 'z']));
    expect(again.edits).toEqual(noEdits);
    expect(again.conflicts).toMatchObject([{ kind: 'dropped-column', id: 'HP-003', column: 'Egen', theirs: 'z' }]);
  });

  test('keeps its id where that stands on several rows, whose values are listed', () => {
    const twice = (value: string) => ({
      Handlingsplan: [
        [...planHeader, 'Ny'],
        planOne,
        ['HP-002', 'B', null, null, value],
        ['HP-002', 'C', null, null, null],
      ],
    });
    const { renumbered, conflicts } = merge(plan(planOne), twice('v'), twice('d'));
    expect(renumbered).toEqual([]);
    expect(conflicts).toMatchObject([
      { kind: 'insert/insert', id: 'HP-002', column: 'Ny', ours: 'v', theirs: 'd' },
      { kind: 'doubled-id', id: 'HP-002', ours: 'rad 3 och 4', theirs: 'rad 3 och 4' },
    ]);
  });

  test('keeps what ours has written in a column that theirs has dropped', () => {
    const narrow = (...rows: Grid) => ({ Handlingsplan: [['ID', 'Åtgärd', 'Status'], ...rows] });
    const { sheets, conflicts } = merge(
      plan(planOne),
      plan(planOne, ['HP-002', 'Vår', null, 'v']),
      narrow(['HP-001', 'A', 'Pågående'], ['HP-002', 'Deras', null]),
    );
    expect(sheets['Handlingsplan']?.[2]).toEqual(['HP-002', 'Vår', null, 'v']);
    expect(conflicts).toMatchObject([{ kind: 'dropped-column', id: 'HP-002', column: 'Egen', ours: 'v' }]);
  });
});

describe("numbers in a sheet of people's own", () => {
  const numbered = (...rows: Grid) => ({ Egna: [['Nr', 'Vad'], [1, 'a'], [2, 'b'], ...rows] });

  test('go on as numbers where both sides have added the same', () => {
    const { sheets, renumbered } = merge(numbered(), numbered([3, 'vår']), numbered([3, 'deras']));
    expect(sheets['Egna']?.slice(3)).toEqual([
      [3, 'vår'],
      [4, 'deras'],
    ]);
    expect(renumbered).toEqual([{ sheet: 'Egna', from: '3', to: '4', mentions: [] }]);
  });

  test('are known again when the same thing is merged once more', () => {
    expect(mergeTwice(numbered(), numbered([3, 'vår']), numbered([3, 'deras'])).edits).toEqual(noEdits);
  });

  test('follow the action plan where they are its ids', () => {
    const both = (text: string) => ({
      ...plan(planOne, ['HP-002', text, null, null]),
      Egna: [
        ['Åtgärd', 'Vad'],
        ['HP-001', 'a'],
        ['HP-002', text],
      ],
    });
    const base = {
      ...plan(planOne),
      Egna: [
        ['Åtgärd', 'Vad'],
        ['HP-001', 'a'],
      ],
    };
    const { sheets, renumbered } = merge(base, both('vår'), both('deras'));
    expect([sheets['Handlingsplan']?.[3]?.[0], sheets['Egna']?.[3]]).toEqual(['HP-003', ['HP-003', 'deras']]);
    expect(renumbered).toMatchObject([
      { sheet: 'Handlingsplan', to: 'HP-003' },
      { sheet: 'Egna', to: 'HP-003' },
    ]);
  });

  test('stay the same row when it is merged once more, though they are ids of the action plan', () => {
    const own = (...rows: Grid) => ({ Egna: [['Åtgärd', 'Vad'], ['HP-001', 'a'], ...rows] });
    const again = mergeTwice(
      { ...plan(planOne), ...own() },
      { ...plan(planOne, ['HP-002', 'Vår', null, null]), ...own() },
      { ...plan(planOne, ['HP-002', 'Deras', null, null]), ...own(['HP-002', 'b']) },
    );
    expect(again.edits).toEqual(noEdits);
  });
});

describe('texts of theirs that name a row with a new id', () => {
  const ours = plan(planOne, ['HP-002', 'Vår', null, null]);
  const theirs = plan(planOne, ['HP-002', 'Deras', null, null]);
  const risks = (...cells: CellValue[]) => ({
    Risker: [
      ['ID', 'Åtgärder', 'Kommentar'],
      ['R-001', ...cells],
    ],
  });

  test('are changed beside other words only in a column of references', () => {
    const text = 'HP-002; se bilaga';
    const { sheets } = merge(
      { ...plan(planOne), ...risks(null, null) },
      { ...ours, ...risks(null, null) },
      { ...theirs, ...risks(text, text) },
    );
    expect(sheets['Risker']?.[1]).toEqual(['R-001', 'HP-003; se bilaga', text]);
  });

  test('are left as running text in a sheet that theirs has added', () => {
    const { sheets } = merge(plan(planOne), ours, { ...theirs, Ny: [['HP-002; se bilaga', 'HP-002']] });
    expect(sheets['Ny']).toEqual([['HP-002; se bilaga', 'HP-003']]);
  });
});

describe("a row in people's own sheet about a new row of theirs that gets another id", () => {
  const own = (...rows: Grid) => ({ Egna: [['Rad', 'Text'], ['HP-001', 'Klar'], ...rows] });
  const base = { ...plan(planOne), ...own() };
  const ours = { ...plan(planOne, ['HP-002', 'Vår', null, null]), ...own() };
  const theirs = { ...plan(planOne, ['HP-002', 'Deras', null, null]), ...own(['HP-002', 'Vänta']) };

  test('follows it, and is told', () => {
    const { sheets, renumbered, conflicts } = merge(base, ours, theirs);
    expect([sheets['Egna']?.slice(2), conflicts]).toEqual([[['HP-003', 'Vänta']], []]);
    expect(renumbered).toEqual([
      { sheet: 'Handlingsplan', from: 'HP-002', to: 'HP-003', mentions: [] },
      { sheet: 'Egna', from: 'HP-002', to: 'HP-003', mentions: [] },
    ]);
  });

  test('is known again when the same thing is merged once more', () => {
    const again = mergeTwice(base, ours, theirs);
    expect([again.edits, again.conflicts]).toEqual([noEdits, []]);
  });

  test('follows it beside a row of ours about our own', () => {
    const { sheets } = merge(base, { ...ours, ...own(['HP-002', 'Skynda']) }, theirs);
    expect(sheets['Egna']?.slice(2)).toEqual([
      ['HP-002', 'Skynda'],
      ['HP-003', 'Vänta'],
    ]);
  });

  test('stays where both sides have it alike', () => {
    const { sheets } = merge(base, { ...ours, ...own(['HP-002', 'Vänta']) }, theirs);
    expect(sheets['Egna']?.slice(2)).toEqual([['HP-002', 'Vänta']]);
  });

  test('stays where it was before', () => {
    const before = own(['HP-002', 'Planerad']);
    const { sheets } = merge({ ...base, ...before }, { ...ours, ...before }, { ...theirs, ...before });
    expect(sheets['Egna']?.slice(2)).toEqual([['HP-002', 'Planerad']]);
  });

  test.each([
    ['added by theirs', {}, {}],
    ['that only theirs has touched', { 'Läs mig': [['Så här']] }, { 'Läs mig': [['Så här']] }],
  ])('is told where a sheet %s has it in running text', (_, before, kept) => {
    const { sheets, renumbered } = merge(
      { ...base, ...before },
      { ...ours, ...kept },
      { ...theirs, ...own(), 'Läs mig': [['Så här'], ['Se HP-002.']] },
    );
    expect(sheets['Läs mig']?.[1]).toEqual(['Se HP-002.']);
    expect(renumbered[0]?.mentions).toEqual([{ sheet: 'Läs mig', id: '', column: 'cell A2' }]);
  });
});
