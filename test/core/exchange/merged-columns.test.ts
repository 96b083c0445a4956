import { type Grid, merge, noEdits, plan, planHeader, planOne, planTwo } from '../../support/grid-workbooks.ts';

describe('columns', () => {
  const wider = (...rows: Grid): Record<string, Grid> => ({ Handlingsplan: [[...planHeader, 'Ny'], ...rows] });

  test('adds a column of theirs after those of ours', () => {
    const { sheets } = merge(
      plan(planOne, planTwo),
      { Handlingsplan: [[...planHeader, 'Vår'], [...planOne, 'v'], planTwo] },
      wider([...planOne, 1], planTwo),
    );
    expect(sheets['Handlingsplan']).toEqual([[...planHeader, 'Vår', 'Ny'], [...planOne, 'v', 1], planTwo]);
  });

  test('empties a column that theirs has dropped and ours has not touched', () => {
    const narrow = { Handlingsplan: [planHeader.slice(0, 3), planOne.slice(0, 3)] };
    expect(merge(plan(planOne), plan(planOne), narrow).sheets['Handlingsplan']).toEqual([
      ['ID', 'Åtgärd', 'Status', null],
      ['HP-001', 'A', 'Pågående', null],
    ]);
  });

  test('keeps a column that theirs has dropped when ours has written in it, and lists what', () => {
    const narrow = { Handlingsplan: [planHeader.slice(0, 3), planOne.slice(0, 3)] };
    const { edits, conflicts } = merge(plan(planOne), plan(['HP-001', 'A', 'Pågående', 'nytt']), narrow);
    expect(edits.cells).toEqual([]);
    expect(conflicts).toMatchObject([
      { kind: 'dropped-column', column: 'Egen', base: 'x', ours: 'nytt', theirs: null },
    ]);
  });

  test('lists what theirs has written in a column that ours has dropped', () => {
    const narrow = { Handlingsplan: [planHeader.slice(0, 3), planOne.slice(0, 3)] };
    const { conflicts } = merge(
      plan(planOne),
      narrow,
      plan(['HP-001', 'A', 'Pågående', 'nytt'], ['HP-002', 'B', null, 'också']),
    );
    expect(conflicts).toMatchObject([
      { kind: 'dropped-column', id: 'HP-001', row: 2, column: 'Egen', base: 'x', ours: null, theirs: 'nytt' },
      { kind: 'dropped-column', id: 'HP-002', row: 3, column: 'Egen', base: null, ours: null, theirs: 'också' },
    ]);
  });

  test('adds the columns of theirs one after the other, each with its filled cells only', () => {
    const theirs = {
      Handlingsplan: [
        [...planHeader, 'Ny', 'Till'],
        [...planOne, 1, null],
        [...planTwo, null, 2],
      ],
    };
    expect(merge(plan(planOne, planTwo), plan(planOne, planTwo), theirs).edits.cells[0]?.edits).toEqual([
      { row: 2, position: 4, value: 1 },
      { row: 3, position: 5, value: 2 },
      { row: 1, position: 4, value: 'Ny' },
      { row: 1, position: 5, value: 'Till' },
    ]);
  });

  test('adds a column of theirs that has no header', () => {
    const theirs = { Handlingsplan: [planHeader, [...planOne, 'i kanten']] };
    const { edits } = merge(plan(planOne), plan(planOne), theirs);
    expect(edits.cells[0]?.edits).toEqual([{ row: 2, position: 4, value: 'i kanten' }]);
  });

  test('lists a row without id where both have written in a column that both have added', () => {
    const version = (value: string) => ({
      Handlingsplan: [[...planHeader, 'Ny'], planOne, [null, 'B', null, null, value]],
    });
    const { edits, conflicts } = merge(plan(planOne), version('v'), version('d'));
    expect(edits).toEqual(noEdits);
    expect(conflicts).toEqual([
      {
        kind: 'insert/insert',
        sheet: 'Handlingsplan',
        id: '',
        row: 3,
        column: 'Ny',
        base: null,
        ours: 'v',
        theirs: 'd',
      },
    ]);
  });

  describe('that theirs has dropped', () => {
    /** The action plan without its second column, `Åtgärd`. */
    const dropped = (...rows: Grid) => ({ Handlingsplan: [['ID', 'Status'], ...rows] });
    const full = (...rows: Grid) => ({ Handlingsplan: [['ID', 'Åtgärd', 'Status'], ...rows] });
    const base = full(['HP-001', 'A', 'Klar'], ['HP-002', null, 'Klar']);

    test('are emptied where they hold something', () => {
      const { edits, conflicts } = merge(base, base, dropped(['HP-001', 'Klar'], ['HP-002', 'Klar']));
      expect(edits.cells[0]?.edits).toEqual([
        { row: 1, position: 1, value: null },
        { row: 2, position: 1, value: null },
      ]);
      expect(conflicts).toEqual([]);
    });

    test('are emptied without a word where ours has emptied a cell too', () => {
      const ours = full(['HP-001', null, 'Klar'], ['HP-002', null, 'Klar']);
      const { sheets, conflicts } = merge(base, ours, dropped(['HP-001', 'Klar'], ['HP-002', 'Klar']));
      expect(sheets['Handlingsplan']?.[0]).toEqual(['ID', null, 'Status']);
      expect(conflicts).toEqual([]);
    });

    test.each([
      [
        'a new row',
        full(['HP-001', 'A', 'Klar'], ['HP-002', null, 'Klar'], ['HP-009', 'Vår', null]),
        'HP-009',
        'dropped-column',
      ],
      [
        'a row that theirs has removed',
        full(['HP-001', 'A', 'Klar'], ['HP-002', 'Vår', 'Klar']),
        'HP-002',
        'update/delete',
      ],
    ] as const)('stay where ours has written in them in %s', (_, ours, id, kind) => {
      const { sheets, conflicts } = merge(base, ours, dropped(['HP-001', 'Klar']));
      expect(sheets['Handlingsplan']?.slice(0, 2)).toEqual([
        ['ID', 'Åtgärd', 'Status'],
        ['HP-001', 'A', 'Klar'],
      ]);
      expect(conflicts).toMatchObject([{ kind, id, column: 'Åtgärd', base: null, ours: 'Vår', theirs: null }]);
    });

    test('stay where ours has written in them in a new row whose key theirs has added too', () => {
      const texts = (headers: string[], ...rows: Grid) => ({ Texter: [headers, ...rows] });
      const { edits, conflicts } = merge(
        texts(['Avsnitt', 'Text', 'Angett av']),
        texts(['Avsnitt', 'Text', 'Angett av'], ['dso', 'a', 'Anna']),
        texts(['Avsnitt', 'Text'], ['dso', 'a']),
      );
      expect(edits).toEqual(noEdits);
      expect(conflicts).toMatchObject([{ kind: 'dropped-column', id: 'dso', column: 'Angett av', ours: 'Anna' }]);
    });

    test('are no hindrance to removing a row where ours has emptied their cell', () => {
      const ours = full(['HP-001', null, 'Klar'], ['HP-002', null, 'Klar']);
      const { sheets, conflicts } = merge(base, ours, dropped(['HP-002', 'Klar']));
      expect([sheets['Handlingsplan']?.length, conflicts]).toEqual([2, []]);
    });
  });

  describe('that theirs has dropped, in rows that are known by what they hold', () => {
    const log = (...rows: Grid) => ({ Logg: [['Vem', 'Vad', 'När'], ...rows] });
    const dropped = (...rows: Grid) => ({ Logg: [['Vem', 'Vad'], ...rows] });
    const base = log(['Bo', null, null], ['Bo', 'Ett', null]);
    const theirs = dropped(['Bo', 'Två'], ['Bo', 'Ett']);

    test('keeps what ours has written in one of more rows that are alike, of which theirs has fewer', () => {
      const ours = log(['Bo', null, 'I går'], ['Bo', null, null]);
      const { sheets, conflicts } = merge(base, ours, theirs);
      expect(conflicts).toMatchObject([{ kind: 'dropped-column', row: 2, column: 'När', base: null, ours: 'I går' }]);
      expect(sheets['Logg']).toContainEqual(['Bo', null, 'I går']);
    });

    test('tells the same where ours has dropped it and theirs has written', () => {
      const written = log(['Bo', null, 'I går'], ['Bo', null, null]);
      const earlier = log(['Bo', null, 'I förrgår'], ['Bo', 'Ett', null]);
      const { conflicts } = merge(earlier, theirs, written);
      expect(conflicts).toMatchObject([{ kind: 'dropped-column', column: 'När', base: 'I förrgår', theirs: 'I går' }]);
      expect(merge(earlier, written, theirs).conflicts).toMatchObject([{ base: 'I förrgår', ours: 'I går' }]);
    });

    test('empties it when ours has written nothing in them', () => {
      const ours = log(['Bo', null, null], ['Bo', null, null]);
      expect(merge(base, ours, theirs)).toMatchObject({
        conflicts: [],
        sheets: { Logg: expect.arrayContaining([['Vem', 'Vad', null]]) },
      });
    });
  });

  describe('that ours has dropped', () => {
    const dropped = (...rows: Grid) => ({ Handlingsplan: [['ID', 'Status'], ...rows] });
    const full = (...rows: Grid) => ({ Handlingsplan: [['ID', 'Åtgärd', 'Status'], ...rows] });
    const base = full(['HP-001', 'A', 'Klar'], ['HP-002', null, 'Klar']);

    test.each([
      ['left as they were', base],
      ['emptied too', full(['HP-001', null, 'Klar'], ['HP-002', null, 'Klar'])],
    ])('stay away where theirs has %s', (_, theirs) => {
      const { edits, conflicts } = merge(base, dropped(['HP-001', 'Klar'], ['HP-002', 'Klar']), theirs);
      expect([edits, conflicts]).toEqual([noEdits, []]);
    });

    test('are listed where theirs has filled an empty cell of them', () => {
      const theirs = full(['HP-001', 'A', 'Klar'], ['HP-002', 'deras', 'Klar']);
      const { edits, conflicts } = merge(base, dropped(['HP-001', 'Klar'], ['HP-002', 'Klar']), theirs);
      expect(edits).toEqual(noEdits);
      expect(conflicts).toMatchObject([
        { kind: 'dropped-column', id: 'HP-002', base: null, ours: null, theirs: 'deras' },
      ]);
    });

    test.each([
      ['ours', dropped(['HP-002', 'Klar']), full(['HP-001', null, 'Klar'], ['HP-002', null, 'Klar'])],
      ['theirs', dropped(['HP-001', 'Klar'], ['HP-002', 'Klar']), full(['HP-002', null, 'Klar'])],
    ])('are no hindrance to a row that %s has removed', (_, ours, theirs) => {
      const { sheets, conflicts } = merge(base, ours, theirs);
      expect([sheets, conflicts]).toEqual([dropped(['HP-002', 'Klar']), []]);
    });

    test('are listed where a new row is alike on both sides but for them', () => {
      const [own, other] = [
        dropped(['HP-001', 'Klar'], ['HP-002', 'Klar'], ['HP-003', 'Ny']),
        full(['HP-001', 'A', 'Klar'], ['HP-002', null, 'Klar'], ['HP-003', 'deras', 'Ny']),
      ];
      const result = merge(base, own, other);
      expect(result).toMatchObject({ edits: noEdits, renumbered: [], insertedInBoth: [] });
      expect(result.conflicts).toMatchObject([
        { kind: 'dropped-column', id: 'HP-003', row: 4, column: 'Åtgärd', theirs: 'deras' },
      ]);
    });

    test('are listed once for what theirs has added of rows that are alike', () => {
      const rows = (count: number) => full(...Array.from({ length: count }, () => [null, 'A', 'Klar']));
      const { sheets, conflicts } = merge(rows(2), dropped([null, 'Klar']), rows(3));
      expect(sheets).toEqual(dropped([null, 'Klar'], [null, 'Klar'], [null, 'Klar']));
      expect(conflicts).toMatchObject([{ kind: 'dropped-column', row: 4, column: 'Åtgärd', theirs: 'A' }]);
    });
  });
});
