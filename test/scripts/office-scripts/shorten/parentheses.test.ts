import { needlessParentheses } from '../../../../scripts/office-scripts/bundle/shorten/parentheses.ts';
import { after } from './after.ts';

test.each([
  ['around an only parameter', 'go((a)=>b);', 'go(a=>b);'],
  ['around what an arrow function answers', 'go(a=>(b?c:d));', 'go(a=>b?c:d);'],
  ['around what is returned', 'function f(){return(a&&b)}', 'function f(){return a&&b}'],
  ['around an argument', 'go((a as B),(c));', 'go(a as B,c);'],
  ['around what is spread', 'go({...(a&&b)});', 'go({...a&&b});'],
  ['around both ways of a choice', "go(a?('b'as const):(c));", "go(a?'b'as const:c);"],
  ['around parentheses', 'go(((a+b))*c);', 'go((a+b)*c);'],
])('%s', (_what, code, expected) => {
  expect(after(needlessParentheses, code)).toBe(expected);
});

test.each([
  ['a parameter with a type', 'go((a:A)=>b);'],
  ['a parameter taken apart', 'go(({a})=>b);'],
  ['a parameter of an arrow function whose answer has a type', 'go((a):A=>b);'],
  ['a parameter after a colon, which TypeScript 4.0 could read as a type', 'go(a?b:(c)=>d);'],
  ['an object that is answered', 'go(a=>({b}));'],
  ['several values', 'go(a=>(b,c));'],
  ['what binds otherwise', 'go((a+b)*c,(a as B).c,(a?b:c)?d:e);'],
  ['a function that is called', '((a:A)=>b)(c);'],
])('%s keep theirs', (_what, code) => {
  expect(after(needlessParentheses, code)).toBe(code);
});
