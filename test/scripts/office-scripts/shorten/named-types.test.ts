import { namedTypes } from '../../../../scripts/office-scripts/bundle/shorten/named-types.ts';
import { after } from './after.ts';

function often(piece: string, count = 9): string {
  return Array.from({ length: count }, () => `go(${piece})`).join(';');
}

test.each([
  ['a word', 'a as string', 'a as Often1', 'type Often1=string;'],
  ['a word within a type', 'a as Set<string>', 'a as Set<Often1>', 'type Often1=string;'],
  ['a list', 'a as readonly Row[]', 'a as Often1<Row>', 'type Often1<Item>=readonly Item[];'],
  [
    'a list of what needs parentheses',
    'a as readonly(()=>Row)[]',
    'a as Often1<()=>Row>',
    'type Often1<Item>=readonly Item[];',
  ],
])('%s that is often written gets a name', (_what, piece, expected, declared) => {
  expect(after(namedTypes, often(piece))).toBe(`${often(expected)}\n${declared}`);
});

test.each([
  ['the key of a signature, which has to be a word', often('a as{[key:string]:Row}')],
  [
    'a list in a type, which may name itself',
    `type Tree=[${Array.from({ length: 9 }, () => 'readonly Tree[]').join()}];`,
  ],
  ['a word that is seldom written', often('a as string', 2)],
  ['an operator', often("typeof a==='string'")],
])('%s stays', (_what, code) => {
  expect(after(namedTypes, code)).toBe(code);
});

test('what a flow reads stays: the parameters and the result of main, and the types that these name', () => {
  const read = [
    'interface Result{text:string;mails:Mail[]}',
    'type Mail={to:string}',
    "function main(workbook:Workbook,day:string=''):Result{",
  ].join('\n');
  const code = (word: string) => `${read}${often(`a as ${word}`)}}\ninterface Other{text:${word}}`;
  expect(after(namedTypes, code('string'))).toBe(`${code('Often1')}\ntype Often1=string;`);
});
