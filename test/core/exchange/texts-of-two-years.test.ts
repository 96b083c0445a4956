import { diffWorkbooks, mergeWorkbooks } from '../../../src/core/index.ts';
import { texts } from '../../../src/core/sheets/texts/columns.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';
import { sheetOf, workbookOf } from '../../support/workbook-builder.ts';

/** A workbook with texts for one section, by year. */
function withTexts(...rows: readonly (readonly [year: CellValue, text: string])[]) {
  return workbookOf(
    sheetOf(
      texts,
      rows.map(([year, text]) => ({ section: 'omvärld', year, text })),
    ),
  );
}

const base = withTexts([2025, 'Gammal'], [2026, 'Ny']);

test('texts for one section in two years are rows of their own: an edit of each side is taken', () => {
  const ours = withTexts([2025, 'Gammal, rättad'], [2026, 'Ny']);
  const theirs = withTexts([2026, 'Ny, rättad'], [2025, 'Gammal']);
  const { edits, conflicts } = mergeWorkbooks(base, ours, theirs);
  expect(conflicts).toEqual([]);
  expect(edits.cells).toEqual([{ sheet: 'Texter', edits: [expect.objectContaining({ row: 3, value: 'Ny, rättad' })] }]);
});

test('an edit is told of its own row', () => {
  const [sheet] = diffWorkbooks(base, withTexts([2025, 'Gammal'], [2026, 'Ny, rättad'])).sheets;
  expect(sheet).toMatchObject({ changedRows: [{ oldRow: 3, newRow: 3 }], problems: [] });
});

test('a year that one side has added is a new row', () => {
  const { edits, conflicts } = mergeWorkbooks(withTexts([2025, 'Gammal']), withTexts([2025, 'Gammal']), base);
  expect(conflicts).toEqual([]);
  expect(JSON.stringify(edits)).toContain('"Ny"');
});

test('a section with one text is the same, whatever its year', () => {
  const { edits, conflicts } = mergeWorkbooks(
    withTexts([null, 'Text']),
    withTexts([2025, 'Text']),
    withTexts([null, 'Ny']),
  );
  expect(conflicts).toEqual([]);
  expect(edits.cells).toEqual([{ sheet: 'Texter', edits: [expect.objectContaining({ row: 2, value: 'Ny' })] }]);
});

test('two texts of one year are still told as doubled', () => {
  const doubled = withTexts([2025, 'Gammal'], [2025, 'Ny']);
  expect(mergeWorkbooks(doubled, doubled, doubled).conflicts).toEqual([
    expect.objectContaining({ kind: 'doubled-id' }),
  ]);
});
