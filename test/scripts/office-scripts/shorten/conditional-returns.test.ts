import { conditionalReturns } from '../../../../scripts/office-scripts/bundle/shorten/conditional-returns.ts';
import { after } from './after.ts';

test.each([
  ['one condition', 'if (a) return b; return c;', 'return a?b:c'],
  ['a row of conditions', 'if (a) return b; if (d) return e; return c;', 'return a?b:d?e:c'],
  ['what only the last of them returns', 'go(); if (a) return b; return c;', 'go();return a?b:c'],
  ['a block', 'if (a) { return b; } return c;', 'return a?b:c'],
  [
    'a condition that binds more loosely',
    'if (a ? b : c) return d; if ((e = f)) return g; return h;',
    'return(a?b:c)?d:(e=f)?g:h',
  ],
  ['lines, which stay', 'if (a) return b;\nreturn c;', 'return a?b:\nc'],
])('%s', (_what, code, expected) => {
  expect(after(conditionalReturns, `function f(){${code}}`)).toBe(`function f(){${expected}}`);
});

test.each([
  ['a condition that does something else', 'if(a)go();return c'],
  ['a condition with another way', 'if(a)return b;else go();return c'],
  ['a condition that returns nothing', 'if(a)return;return c'],
  ['an arrow function, whose parameters could be read as a choice', 'if(a)return b;return(c)=>d'],
  ['a condition with nothing returned after it', 'if(a)return b;go()'],
])('%s stays', (_what, code) => {
  expect(after(conditionalReturns, `function f(){${code}}`)).toBe(`function f(){${code}}`);
});
