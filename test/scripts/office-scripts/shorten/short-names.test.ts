import { narrow } from '../../../../scripts/office-scripts/bundle/narrow.ts';
import { withShortNames } from '../../../../scripts/office-scripts/bundle/shorten/short-names.ts';

function shortened(code: string, globals: ReadonlySet<string> = new Set()): string {
  return narrow(withShortNames(code, globals)).trimEnd();
}

test.each([
  [
    'a function, its parameter and its constant',
    '{function run(rows){const first=rows;return first}}',
    '{function a(a){const b=a;return b}}',
  ],
  [
    'what is used within keeps apart from what is declared within',
    '{function run(rows){return rows(run)}}',
    '{function a(b){return b(a)}}',
  ],
  [
    'a function that shares its scope with whatever runs the script keeps its name',
    'function a(rows){const first=rows;return first}',
    'function a(a){const b=a;return b}',
  ],
  ['the oftener written, the shorter', 'const many=1;const few=2;go(few,many,many);', 'const a=1;const b=2;go(b,a,a);'],
  ['a type and what hangs on it', 'type Rows<Row>=Row[];let rows:Rows<string>;', 'type a<a>=a[];let b:a<string>;'],
  [
    'a type that is found within another',
    'type Item<List>=List extends(infer One)[]?One:never;',
    'type a<a>=a extends(infer b)[]?b:never;',
  ],
  [
    'a member taken apart keeps its name',
    'function run({rows,...rest}){return{rows,rest}}',
    'function run({rows:a,...b}){return{rows:a,rest:b}}',
  ],
  [
    'a member taken apart with another value in its place',
    'function run({rows=1}){return rows}',
    'function run({rows:a=1}){return a}',
  ],
  ['members and labels', 'const row={name:1,size(){return row.name}};', 'const a={name:1,size(){return a.name}};'],
  [
    'what is asked of a value',
    'function isRow(value:unknown):value is string{return typeof value==="string"}',
    'function isRow(a:unknown):a is string{return typeof a==="string"}',
  ],
  [
    'a parameter that no use tells from a constant',
    'function run(rows){const first=1;return first}',
    'function run(b){const a=1;return a}',
  ],
  [
    'a caught fault and what its block declares',
    'try{go()}catch(fault){const text=1;go(text,text)}',
    'try{go()}catch(b){const a=1;go(a,a)}',
  ],
  [
    '`this` of a function',
    'const run=function(this:Row){return this.name};',
    'const a=function(this:Row){return this.name};',
  ],
])('%s', (_what, code, expected) => {
  expect(shortened(code)).toBe(expected);
});

test('no name is one of the language, of where it runs, or one that the script takes from there', () => {
  expect(shortened('const one=a;const two=c;', new Set(['b']))).toBe('const d=a;const e=c;');
});

test('what the core hands out goes by its short name, and so does what asks for it', () => {
  const code = `function run(){return core().rowsOf({rowsOf:core().rowsOf})}
function core(){return makeCore()}
function makeCore(){const rowsOf=1;const other={rowsOf};return{rowsOf}}`;
  expect(shortened(code)).toBe(`function run(){return core().a({rowsOf:core().a})}
function core(){return makeCore()}
function makeCore(){const a=1;const b={rowsOf:a};return{a}}`);
});

test('main, its parameters and the types of what it answers keep their names, since flows use them', () => {
  const code = `function main(workbook:Workbook,dag:string):Result{const text=dag;return{text}}
interface Result{text:string;mails:Mail[]}
interface Mail{to:string}`;
  expect(shortened(code)).toBe(code.replace('const text=dag;return{text}', 'const a=dag;return{text:a}'));
});
