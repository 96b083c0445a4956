import { joinedConstants } from '../../../../scripts/office-scripts/bundle/shorten/joined-constants.ts';
import { after } from './after.ts';

test.each([
  ['constants', 'const a=1;const b=2;', 'const a=1,b=2;'],
  ['three of them, with types and patterns', 'const a:A=1;const{b}=a;const[c]=b;', 'const a:A=1,{b}=a,[c]=b;'],
  ['variables', 'let a=1;let b;', 'let a=1,b;'],
  ['in a function', 'function f(){const a=1;const b=2;return b}', 'function f(){const a=1,b=2;return b}'],
  ['lines, which stay', 'const a=1;\nconst b=2;', 'const a=1,\nb=2;'],
])('%s', (_what, code, expected) => {
  expect(after(joinedConstants, code)).toBe(expected);
});

test.each([
  ['a constant and a variable', 'const a=1;let b=2;'],
  ['constants with something between', 'const a=1;go();const b=2;'],
])('%s stay apart', (_what, code) => {
  expect(after(joinedConstants, code)).toBe(code);
});
