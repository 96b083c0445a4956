import { unknownText } from '../../../src/core/dashboard/unknown-text.ts';

function ids(count: number) {
  return Array.from({ length: count }, (_, index) => `HP-00${index + 1}`);
}

function sentence(rows: string) {
  return `Räknas inte med, för en formel som siffran läser saknar resultat: ${rows}.`;
}

test.each([
  [0, ''],
  [1, sentence('HP-001')],
  [3, sentence('HP-001, HP-002 och HP-003')],
  [6, sentence('HP-001, HP-002, HP-003, HP-004, HP-005 och HP-006')],
  [7, sentence('HP-001, HP-002, HP-003, HP-004, HP-005 och 2 rader till')],
])('%d rows', (count, text) => {
  expect(unknownText({ unknown: ids(count) }).replaceAll('\u00A0', ' ')).toBe(text);
});
