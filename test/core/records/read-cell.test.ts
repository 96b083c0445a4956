import { cellReaderOf, runsAsFormula } from '../../../src/core/records/read-cell.ts';
import type { ReadingContext } from '../../../src/core/schema/column-kind.ts';
import { type Column, date, id, longText, references, text } from '../../../src/core/schema/define-sheet.ts';
import { klassa } from '../../../src/core/schema/scale.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';

const context: ReadingContext = { list: (_name, builtIn) => builtIn, scale: klassa, date1904: false };

/** The value of a cell, and each of its problems as rule and fix. */
function readingOf<T>(column: Column<T>, cell: CellValue) {
  const { value, problems = [] } = cellReaderOf(column, column.kind.reader(context))(cell);
  return [value, ...problems.map(({ rule, fix }) => [rule, fix])];
}

const action = text('Åtgärd', { help: '' });
const comment = longText('Kommentar', { help: '' });
const actions = references('Åtgärder', 'Handlingsplan', { help: '' });
const end = date('Slutdatum', { help: '' });

test.each<[string, Column, CellValue, unknown[]]>([
  ['empty', action, null, [undefined]],
  ['empty text', action, '', [undefined]],
  ['only spaces', action, ' \n\u00A0 ', [undefined]],
  ['only an invisible character', action, '\u200B', [undefined, ['S-15', null]]],
  ['a text', action, 'Öva', ['Öva']],
  ['space around it', action, ' Öva', ['Öva', ['S-15', 'Öva']]],
  [
    'a date with space around it, whose own fix is enough',
    end,
    ' 31 mars 2025 ',
    ['2025-03-31', ['S-09', { date: '2025-03-31' }]],
  ],
  ['an ISO date with space around it', end, ' 2025-03-31', ['2025-03-31', ['S-15', '2025-03-31']]],
  ['letters in parts', action, 'O\u0308va', ['Öva', ['S-15', 'Öva']]],
  ['an id whose only hyphen is a hidden one', id('HP'), 'HP\u00AD001', ['HP-001', ['S-15', 'HP-001']]],
  ['an id with a hidden hyphen beside its own', id('HP'), 'HP-\u00AD001', ['HP-001', ['S-15', 'HP-001']]],
  [
    'ids with hidden hyphens',
    actions,
    'HP\u00AD001; HP\u00AD002',
    [
      ['HP-001', 'HP-002'],
      ['S-15', 'HP-001;HP-002'],
    ],
  ],
  ['a formula error', end, '#N/A', [undefined, ['S-13', undefined]]],
  ['an error of division', action, '#DIV/0!', [undefined, ['S-13', undefined]]],
  ["LibreOffice's error", action, 'Err:508', [undefined, ['S-13', undefined]]],
  ['a formula without result', action, { formula: '=A1' }, [undefined, ['S-13', undefined]]],
  ['one where a date belongs', end, { formula: '=A1' }, [undefined, ['S-13', undefined]]],
  ['a picture', comment, { picture: '' }, ['(bild)']],
  ['a picture with alternative text', comment, { picture: 'Intyg' }, ['(bild: Intyg)']],
  ['a picture where a date belongs', end, { picture: '' }, [undefined, ['S-09', undefined]]],
  ['a heading that looks like an error', action, '#REF! i arket', ['#REF! i arket']],
  ['a hash tag', action, '#informationssäkerhet', ['#informationssäkerhet']],
  ['a text that runs as a formula', comment, '=A1', ['=A1', ['S-17', undefined]]],
  ['one with a tab before it', comment, '\t=A1', ['=A1', ['S-15', '=A1'], ['S-17', undefined]]],
  ['a negative number as a number', action, -1, ['-1']],
])('%s', (_case, column, cell, reading) => {
  expect(readingOf(column, cell)).toEqual(reading);
});

test('an over-long text is kept whole', () => {
  const long = 'å'.repeat(60_000);
  expect(readingOf(comment, long)).toEqual([long, ['S-14', undefined]]);
});

test('the same text read twice gives the same reading', () => {
  const read = cellReaderOf(end, end.kind.reader(context));
  expect(read('31 mars 2025')).toEqual(read('31 mars 2025'));
  expect(read('__proto__')).toEqual(read('__proto__'));
  expect(read('constructor').value).toBeUndefined();
});

test.each([
  ['=1', true],
  ['+46', true],
  ['-', true],
  ['@', true],
  ['\t', true],
  ['', false],
  ['1=', false],
  ["'=1", false],
])('a spreadsheet would run %j: %s', (cell, runs) => {
  expect(runsAsFormula(cell)).toBe(runs);
});

describe('says what is wrong with a text', () => {
  const messages = (cell: string) =>
    (cellReaderOf(action, action.kind.reader(context))(cell).problems ?? []).map(({ message }) => message);
  const space = expect.stringContaining('blanksteg runt värdet eller osynliga tecken');
  const parts = expect.stringContaining('skrivna i delar');
  test.each<[what: string, cell: string, said: unknown[]]>([
    ['space', ' Öva', [space]],
    ['letters in parts', 'O\u0308va', [parts]],
    ['a mark that belongs to no letter', 'q\u0308', []],
  ])('%s', (_what, cell, said) => expect(messages(cell)).toEqual(said));

  test('letters in parts are not called white space, and both are told where both are', () => {
    expect(messages('O\u0308va')[0]).not.toContain('blanksteg');
    expect(messages(' O\u0308va')).toEqual([expect.stringMatching(/blanksteg runt värdet .* skrivna i delar/)]);
  });
});
