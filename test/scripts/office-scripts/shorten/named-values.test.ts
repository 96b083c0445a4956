import { namedValues } from '../../../../scripts/office-scripts/bundle/shorten/named-values.ts';
import { after, inCore } from './after.ts';

/** Four times the same piece of code. */
function often(piece: string): string {
  return Array.from({ length: 4 }, () => piece).join(';');
}

test.each([
  ['a text', "go('Handlingsplan')", "const often1='Handlingsplan';", 'go(often1)'],
  ['undefined, by its type', 'go(undefined)', 'const often1:undefined=undefined;', 'go(often1)'],
  [
    'a text that a value is compared with',
    "go(a==='Handlingsplan')",
    "const often1='Handlingsplan';",
    'go(a===often1)',
  ],
])('%s that the core often writes gets a name', (_what, piece, constant, expected) => {
  expect(after(namedValues, inCore(often(piece)))).toBe(inCore(`${constant}${often(expected)}`));
});

test.each([
  ['a short text', "go('Ja')"],
  ['the name of a member', "({'en-text':a})"],
  ['the key of a member', "a['Handlingsplan']"],
  ['what is asked of a type', "go(typeof a==='undefined')"],
  ['what is asked of a member', "go('Handlingsplan'in a)"],
  ['a text that is its own type', "go('Handlingsplan'as const)"],
  ['a text in a type', "go(a as'Handlingsplan')"],
  ['a member called undefined', 'go(a.undefined)'],
])('%s stays', (_what, piece) => {
  expect(after(namedValues, inCore(often(piece)))).toBe(inCore(often(piece)));
});

test('a case of what a type is called stays', () => {
  const code = inCore(often("switch(typeof a){case'undefined':go()}"));
  expect(after(namedValues, code)).toBe(code);
});

test('what stands outside the core stays, since it is made before the core', () => {
  const code = `function f(){${often("go('Handlingsplan')")}}`;
  expect(after(namedValues, code)).toBe(code);
});

test('the name is one that the script does not have', () => {
  const code = inCore(`const often1=0;${often("go('Handlingsplan')")}`);
  expect(after(namedValues, code)).toContain("const often2='Handlingsplan';const often1=0;");
});
