import { type ColumnKind, numberFormats, quoted } from '../../../src/core/sheets/column-kind.ts';
import { choiceKind, choicesKind, yesNoKind } from '../../../src/core/sheets/kinds/choice.ts';
import { dateKind, dateTimeKind, periodKind } from '../../../src/core/sheets/kinds/date.ts';
import { idKind } from '../../../src/core/sheets/kinds/id.ts';
import { levelKind } from '../../../src/core/sheets/kinds/level.ts';
import { integerKind, monthKind, numberKind, percentKind, yearKind } from '../../../src/core/sheets/kinds/number.ts';
import { referenceKind, referencesKind } from '../../../src/core/sheets/kinds/reference.ts';
import { longTextKind, personKind, textKind } from '../../../src/core/sheets/kinds/text.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';

test.each<[ColumnKind<unknown>, string, string]>([
  [idKind('HP'), 'id', '@'],
  [textKind, 'text', '@'],
  [longTextKind, 'longtext', '@'],
  [personKind, 'person', '@'],
  [dateKind, 'date', 'yyyy-mm-dd'],
  [dateTimeKind, 'datetime', 'yyyy-mm-dd hh:mm'],
  [periodKind, 'period', '@'],
  [integerKind(1, 999), 'int(1..999)', '0'],
  [yearKind, 'year', '0'],
  [monthKind, 'month', '0'],
  [numberKind, 'number', '0.##'],
  [percentKind, 'percent', '0%'],
  [levelKind, 'level', '@'],
  [yesNoKind, 'yesno', '@'],
  [choiceKind('Status', ['Klar']), 'choice', '@'],
  [choicesKind('Källa', ['RSA']), 'choices', '@'],
  [referenceKind('Beslut'), 'ref(Beslut)', '@'],
  [referencesKind('Risker'), 'refs(Risker)', '@'],
  [referencesKind('*'), 'refs(any sheet)', '@'],
])('cells of %p are called %s and have the number format %s', (kind, name, format) => {
  expect([kind.name, numberFormats[kind.format]]).toEqual([name, format]);
});

test.each<[ColumnKind<unknown>, ColumnKind<unknown>['choices']]>([
  [yesNoKind, { list: 'Ja/Nej', builtIn: ['Ja', 'Nej'], several: false }],
  [levelKind, { list: 'Klassningsskala', builtIn: [], several: false }],
  [choiceKind('Status', ['Klar']), { list: 'Status', builtIn: ['Klar'], several: false }],
  [choicesKind('Källa', ['RSA']), { list: 'Källa', builtIn: ['RSA'], several: true }],
  [textKind, undefined],
])('a dropdown of %p offers %j', (kind, choices) => {
  expect(kind.choices).toEqual(choices);
});

test('long text is wrapped, other text is not', () => {
  expect([longTextKind.format, textKind.format]).toEqual(['wrapped', 'text']);
});

test.each<[string, Exclude<CellValue, null>, string]>([
  ['text', 'Klar', '”Klar”'],
  ['text with a full stop', 'kl. 8', '”kl. 8”'],
  ['a number, with a decimal comma', 1.5, '”1,5”'],
  ['a checkbox', true, '”true”'],
  ['a date', { date: '2025-03-31' }, '”2025-03-31”'],
  ['a time', { date: '2025-03-31T08:30' }, '”2025-03-31 08:30”'],
  ['lines, as one', 'a \n\n b', '”a b”'],
  ['60 characters', 'x'.repeat(60), `”${'x'.repeat(60)}”`],
  ['more, the first 59 of them', 'x'.repeat(61), `”${'x'.repeat(59)}…”`],
  ['more, without breaking a character in two', `${'x'.repeat(58)}👩‍🚒👩‍🚒`, `”${'x'.repeat(58)}👩…”`],
])('quotes %s', (_, value, expected) => {
  expect(quoted(value)).toBe(expected);
});
