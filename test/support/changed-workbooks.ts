import fc from 'fast-check';
import type { CellValue, Sheet, Workbook } from '../../src/core/workbook/workbook.ts';

type Rows = CellValue[][];

/** Three versions of a workbook: one before, and two that people have gone on from. */
export interface Versions {
  readonly base: Workbook;
  readonly one: Workbook;
  readonly other: Workbook;
}

interface Change {
  readonly kind:
    | 'update'
    | 'clear'
    | 'refer'
    | 'remove-row'
    | 'insert-row'
    | 'drop-column'
    | 'add-column'
    | 'move-row'
    | 'move-column'
    | 'remove-sheet';
  readonly sheet: number;
  readonly at: number;
  readonly column: number;
}

const kinds: fc.Arbitrary<Change['kind']> = fc.oneof(
  { weight: 8, arbitrary: fc.constant('update' as const) },
  { weight: 3, arbitrary: fc.constantFrom('insert-row' as const, 'remove-row' as const, 'clear' as const) },
  { weight: 1, arbitrary: fc.constantFrom('refer', 'drop-column', 'add-column', 'move-row', 'move-column') },
);

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.oneof({ weight: 30, arbitrary: kinds }, { weight: 1, arbitrary: fc.constant('remove-sheet' as const) }),
  sheet: fc.nat(5),
  at: fc.nat(7),
  column: fc.nat(5),
});

const cell = fc.constantFrom<CellValue>(null, null, 'a', 'b', 1, '1', { date: '2025-03-31' });
function rowsOf(first: fc.Arbitrary<CellValue>) {
  return fc.array(fc.tuple(first, cell, cell, cell), { maxLength: 5 });
}

function uniqueRows(keys: readonly string[]) {
  return fc
    .tuple(fc.shuffledSubarray([...keys]), fc.array(fc.tuple(cell, cell, cell), { minLength: 6, maxLength: 6 }))
    .map(([ids, cells]) => ids.map((id, index) => [id, ...(cells[index] ?? [])]));
}

const base: fc.Arbitrary<Workbook> = fc
  .record({
    plan: uniqueRows(['HP-001', 'HP-002', 'HP-003', 'HP-004']),
    risks: rowsOf(fc.constantFrom<CellValue>('R-001', 'R-002', null, 'R-001')),
    texts: uniqueRows(['sammanfattning', 'omvarld', 'rsa']),
    people: uniqueRows(['Anna', 'Bo', 'Cecilia']),
    log: rowsOf(fc.constantFrom<CellValue>('Anna', 'Bo')),
    free: fc.array(fc.tuple(cell), { maxLength: 4 }),
  })
  .map(({ plan, risks, texts, people, log, free }) => ({
    sheets: [
      { name: 'Handlingsplan', rows: [['ID', 'Åtgärd', 'Källreferens', 'Egen'], ...plan] },
      { name: 'Risker', rows: [['ID', 'Risk', 'Åtgärder', 'Risk'], ...risks] },
      { name: 'Texter', rows: [['Avsnitt', 'Text', 'Angett av', null], ...texts] },
      { name: 'Kontakter', rows: [['Namn', 'Telefon', 'Ort', 'Övrigt'], ...people] },
      { name: 'Logg', rows: [['Vem', 'Vad', 'När', 'Var'], ...log] },
      { name: 'Fritt', rows: free },
    ],
  }));

/** Workbooks that have gone apart by some changes each. Every cell that a side writes holds a text of its own, such as `one 3`. */
export const versions: fc.Arbitrary<Versions> = fc
  .record({ base, one: fc.array(change, { maxLength: 8 }), other: fc.array(change, { maxLength: 8 }) })
  .map(({ base, one, other }) => ({
    base,
    one: changed(base, one, 'one'),
    other: changed(base, other, 'other'),
  }));

function changed(workbook: Workbook, changes: readonly Change[], side: string): Workbook {
  let sheets: Sheet[] = workbook.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  changes.forEach((step, index) => {
    const sheet = sheets[step.sheet % Math.max(1, sheets.length)];
    if (sheet === undefined) return;
    if (step.kind === 'remove-sheet') sheets = sheets.filter((candidate) => candidate !== sheet);
    else carryOut(step, sheet.rows as Rows, `${side} ${index}`, newId(sheet.name, step));
  });
  return {
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => Array.from(row, (value) => value ?? null)),
    })),
  };
}

function newId(sheet: string, { column }: Change): string {
  const prefix = { Handlingsplan: 'HP-00', Risker: 'R-00' }[sheet];
  return prefix === undefined ? (['Doris', 'beslut', 'Erik'][column % 3] ?? '') : prefix + (4 + (column % 3));
}

function carryOut({ kind, at, column }: Change, rows: Rows, text: string, id: string): void {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const row = rows[1 + (at % Math.max(1, rows.length - 1))];
  const position = column % width;
  switch (kind) {
    case 'update':
      if (row) row[Math.max(1, position)] = text;
      break;
    case 'clear':
      if (row) row[position] = null;
      break;
    case 'refer':
      if (row) row[2] = id;
      break;
    case 'remove-row':
      if (row) rows.splice(rows.indexOf(row), 1);
      break;
    case 'insert-row':
      rows.splice(1 + (at % Math.max(1, rows.length)), 0, [id, text, at % 2 === 0 ? id : null]);
      break;
    case 'drop-column':
      for (const cells of rows) cells.splice(position, 1);
      break;
    case 'add-column':
      rows.forEach((cells, index) => {
        while (cells.length < width) cells.push(null);
        cells.push(index === 0 ? `Ny ${column % 2}` : index % 2 === 1 ? `${text} ${index}` : null);
      });
      break;
    case 'move-row':
      if (row) rows.push(...rows.splice(rows.indexOf(row), 1));
      break;
    case 'move-column':
      for (const cells of rows) {
        while (cells.length < width) cells.push(null);
        cells.unshift(...cells.splice(position, 1));
      }
      break;
    case 'remove-sheet':
      break;
  }
}
