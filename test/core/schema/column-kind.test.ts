import { type ColumnKind, numberFormats, quoted } from '../../../src/core/schema/column-kind.ts';
import { choiceKind, choicesKind, yesNoKind } from '../../../src/core/schema/kinds/choice.ts';
import { dateKind, dateTimeKind, periodKind } from '../../../src/core/schema/kinds/date.ts';
import { idKind } from '../../../src/core/schema/kinds/id.ts';
import { levelKind } from '../../../src/core/schema/kinds/level.ts';
import { integerKind, monthKind, numberKind, percentKind, yearKind } from '../../../src/core/schema/kinds/number.ts';
import { referenceKind, referencesKind } from '../../../src/core/schema/kinds/reference.ts';
import { longTextKind, personKind, textKind } from '../../../src/core/schema/kinds/text.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';

test.each<[name: string, numberFormat: string, kind: ColumnKind<unknown>]>([
  ['id', '@', idKind('HP')],
  ['text', '@', textKind],
  ['longtext', '@', longTextKind],
  ['person', '@', personKind],
  ['date', 'yyyy-mm-dd', dateKind],
  ['datetime', 'yyyy-mm-dd hh:mm', dateTimeKind],
  ['period', '@', periodKind],
  ['int(1..999)', '0', integerKind(1, 999)],
  ['year', '0', yearKind],
  ['month', '0', monthKind],
  ['number', '0.##', numberKind],
  ['percent', '0%', percentKind],
  ['level', '@', levelKind],
  ['yesno', '@', yesNoKind],
  ['choice', '@', choiceKind('Status', ['Klar'])],
  ['choices', '@', choicesKind('Källa', ['RSA'])],
  ['ref(Beslut)', '@', referenceKind('Beslut')],
  ['refs(Risker)', '@', referencesKind('Risker')],
  ['refs(any sheet)', '@', referencesKind('*')],
])('cells of the kind %s have the number format %s', (name, format, kind) => {
  expect([kind.name, numberFormats[kind.format]]).toEqual([name, format]);
});

test.each<{ kind: ColumnKind<unknown>; choices: ColumnKind<unknown>['choices'] }>([
  { kind: yesNoKind, choices: { list: 'Ja/Nej', builtIn: ['Ja', 'Nej'], several: false } },
  { kind: levelKind, choices: { list: 'Klassningsskala', builtIn: [], several: false } },
  { kind: choiceKind('Status', ['Klar']), choices: { list: 'Status', builtIn: ['Klar'], several: false } },
  { kind: choicesKind('Källa', ['RSA']), choices: { list: 'Källa', builtIn: ['RSA'], several: true } },
  { kind: textKind, choices: undefined },
])('a dropdown of the kind $kind.name offers $choices', ({ kind, choices }) => {
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
