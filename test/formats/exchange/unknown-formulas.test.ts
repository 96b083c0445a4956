import { checkWorkbook, diffWorkbooks } from '../../../src/core/index.ts';
import { mergeFiles } from '../../../src/formats/exchange/merge-files.ts';
import { describeWithCases, readCase } from '../../support/shared-cases.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';
import { buildXlsx } from '../../support/xlsx-builder.ts';

function text(reference: string, content: string) {
  return `<c r="${reference}" t="inlineStr"><is><t>${content}</t></is></c>`;
}

/** An action plan with one action, whose text is the given cell. */
function plan(cell: string) {
  return readWorkbook(
    buildXlsx({
      sheets: [
        {
          name: 'Handlingsplan',
          rows: `<row r="1">${text('A1', 'ID')}${text('B1', 'Åtgärd')}</row><row r="2">${text('A2', 'HP-001')}${cell}</row>`,
        },
      ],
    }),
    'x.xlsx',
  );
}

test('a formula that a script wrote over a text leaves the text, and stands in Konflikter', () => {
  const own = plan(text('B2', 'Öva'));
  const { bytes, merge } = mergeFiles(own.workbook, own, plan('<c r="B2"><f>A2&amp;"x"</f><v></v></c>'));
  const merged = readWorkbook(bytes, 'x.xlsx').workbook.sheets;
  expect(merged[0]?.rows[1]).toEqual(['HP-001', 'Öva']);
  expect(merge.conflicts.map(({ kind, theirs }) => [kind, theirs])).toEqual([['no-value', { formula: '=A2&"x"' }]]);
  expect(merged.find(({ name }) => name === 'Konflikter')?.rows.flat()).toContain('=A2&"x"');
});

test('a formula of both, which only theirs has no result of, is nothing to tell', () => {
  const own = plan('<c r="B2" t="str"><f>"Öva"</f><v>Öva</v></c>');
  const { merge } = mergeFiles(own.workbook, own, plan('<c r="B2"><f>"Öva"</f></c>'));
  expect([merge.conflicts, merge.edits.cells]).toEqual([[], []]);
});

describeWithCases('the workbooks of an action plan that scripts have written in', () => {
  const version = (name: 'b' | 'o' | 't') => readCase(`merge-unknown-formula/${name}.xlsx`);

  test('are merged without losing a text of ours', () => {
    const { merge } = mergeFiles(version('b').workbook, version('o'), version('t'));
    expect(merge.edits.cells).toEqual([]);
    expect(merge.conflicts).toContainEqual(
      expect.objectContaining({ kind: 'no-value', id: 'HP-004', ours: 'besk', theirs: { formula: '=A5&"x"' } }),
    );
  });

  test('are compared by the formula', () => {
    const [sheet] = diffWorkbooks(version('b').workbook, version('t').workbook).sheets;
    expect(sheet?.changedRows.flatMap(({ cells }) => cells)).toContainEqual({
      column: 'Beskrivning',
      old: 'besk',
      new: { formula: '=A5&"x"' },
    });
  });

  test('are told what is not known', () => {
    const { findings } = checkWorkbook(version('t').workbook, { today: '2025-11-24' });
    expect(findings.filter(({ rule }) => rule === 'S-13').map(({ cell, severity }) => [cell, severity])).toEqual([
      ['F5', 'Varning'],
    ]);
  });
});
