import fc from 'fast-check';
import { applyEdits } from '../../../src/core/exchange/apply-edits.ts';
import { mergeWorkbooks } from '../../../src/core/exchange/merge-workbooks.ts';
import type { Conflict, ConflictKind, WorkbookMerge } from '../../../src/core/exchange/workbook-merge.ts';
import { sheetDefinitions } from '../../../src/core/sheets/index.ts';
import { foldText } from '../../../src/core/workbook/text.ts';
import { type CellValue, cellText, type Sheet, type Workbook } from '../../../src/core/workbook/workbook.ts';
import { versions } from '../../support/changed-workbooks.ts';
import { noEdits } from '../../support/grid-workbooks.ts';

/** The same cases every time; MERGE_RUNS=20000 in the environment tries so many others. */
const wanted = process.env['MERGE_RUNS'];
const runs = wanted === undefined ? { numRuns: 400, seed: 1 } : { numRuns: Number(wanted) };

function withoutDoubledIds({ conflicts }: WorkbookMerge) {
  return conflicts.filter(({ kind }) => kind !== 'doubled-id');
}

function merged(base: Workbook, ours: Workbook, theirs: Workbook) {
  return applyEdits(ours, mergeWorkbooks(base, ours, theirs).edits);
}

/** What a workbook holds, whatever the order of rows and columns: each row as its filled cells by header. */
function contents({ sheets }: Workbook): Record<string, string[]> {
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetContents(sheet)] as const).sort());
}

const declared = new Set(sheetDefinitions.map(({ name }) => name));

function sheetContents({ name, rows }: Sheet): string[] {
  if (name === 'Fritt')
    return rows
      .map((cells) =>
        cells
          .filter((value) => value !== null)
          .map(cellText)
          .sort()
          .join(),
      )
      .filter((line) => line !== '')
      .sort();
  const headed = declared.has(name) || (rows[0] ?? []).filter((cell) => cell !== null).length > 1;
  const counts = new Map<string, number>();
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const headers = Array.from({ length: width }, (_, position) => {
    const header = headed ? foldText(cellText(rows[0]?.[position] ?? null)) : String(position);
    if (header === '' && rows.every((cells) => (cells[position] ?? null) === null)) return '';
    const count = (counts.get(header) ?? 0) + 1;
    counts.set(header, count);
    return `${header} ${count}`;
  });
  const lines = (headed ? rows.slice(1) : rows).map((cells) =>
    headers
      .flatMap((header, position) =>
        (cells[position] ?? null) === null ? [] : [`${header}=${JSON.stringify(cells[position])}`],
      )
      .sort()
      .join(', '),
  );
  return [
    ...(headed
      ? [
          headers
            .filter((header) => header !== '')
            .sort()
            .join('|'),
        ]
      : []),
    ...lines.filter((line) => line !== '').sort(),
  ];
}

function allValues({ sheets }: Workbook) {
  return sheets.flatMap(({ rows }) => rows.flat());
}

function written(workbook: Workbook) {
  return allValues(workbook).filter(
    (value): value is string => typeof value === 'string' && /^(one|other) /.test(value),
  );
}

test('merge(base, x, base) changes nothing', () => {
  fc.assert(
    fc.property(versions, ({ base, one }) => {
      const result = mergeWorkbooks(base, one, base);
      expect([result.edits, withoutDoubledIds(result)]).toEqual([noEdits, []]);
    }),
    runs,
  );
});

test('merge(base, base, x) gives x', () => {
  fc.assert(
    fc.property(versions, ({ base, one }) => {
      const result = mergeWorkbooks(base, base, one);
      expect(withoutDoubledIds(result)).toEqual([]);
      expect(contents(applyEdits(base, result.edits))).toEqual(contents(one));
    }),
    runs,
  );
});

test('merging the same thing twice changes nothing the second time', () => {
  fc.assert(
    fc.property(versions, ({ base, one, other }) => {
      const once = merged(base, one, other);
      expect(mergeWorkbooks(base, once, other).edits).toEqual(noEdits);
    }),
    runs,
  );
});

test('no value that a side has written disappears: it is in the result or in the list of conflicts', () => {
  fc.assert(
    fc.property(versions, ({ base, one, other }) => {
      const { edits, conflicts } = mergeWorkbooks(base, one, other);
      const found = new Set<CellValue>([
        ...allValues(applyEdits(one, edits)),
        ...conflicts.flatMap(({ base, ours, theirs }) => [base, ours, theirs]),
      ]);
      expect([...written(one), ...written(other)].filter((value) => !found.has(value))).toEqual([]);
    }),
    runs,
  );
});

test('merge is symmetric but for the choice of ours', () => {
  const swapped: Partial<Record<ConflictKind, ConflictKind>> = {
    'update/delete': 'delete/update',
    'delete/update': 'update/delete',
  };
  const named = (conflicts: readonly Conflict[]) =>
    conflicts
      .map(({ kind, sheet, column, base, ours, theirs }) =>
        JSON.stringify([kind, sheet, column.replace(/^Kolumn [A-Z]+$/, ''), base, ours, theirs]),
      )
      .sort();
  fc.assert(
    fc.property(versions, ({ base, one, other }) => {
      const there = mergeWorkbooks(base, one, other);
      const back = mergeWorkbooks(base, other, one);
      fc.pre(there.renumbered.length === 0);
      const turned = back.conflicts.map((conflict) => ({
        ...conflict,
        kind: swapped[conflict.kind] ?? conflict.kind,
        ours: conflict.theirs,
        theirs: conflict.ours,
      }));
      expect(named(there.conflicts)).toEqual(named(turned));
      if (there.conflicts.length > 0) return;
      expect(contents(applyEdits(one, there.edits))).toEqual(contents(applyEdits(other, back.edits)));
    }),
    runs,
  );
});
