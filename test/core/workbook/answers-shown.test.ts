import { answersShown } from '../../../src/core/workbook/answers-shown.ts';

/** What a format shows in place of -1, 0 and 1. */
function shown(code: string) {
  const answers = answersShown(code);
  return answers && [-1, 0, 1].map((number) => answers.get(number));
}

const answers: readonly (boolean | undefined)[] = [undefined, false, true];
const minusIsTrue = [true, false, true];

test.each([
  ['"Ja";;"Nej"', answers],
  ['"Ja";"Ja";"Nej"', minusIsTrue],
  ['"JA";;"NEJ"', answers],
  ['\\J\\a;;\\N\\e\\j', answers],
  ['[=1]"Ja";[=0]"Nej"', answers],
  ['[=1]"Ja";"Nej"', [false, false, true]],
  ['[=0]"Nej";"Ja"', minusIsTrue],
  ['[>0]"Ja";[<=0]"Nej";General', [false, false, true]],
  ['[=1]"Ja";[=0]"Nej";General', answers],
  ['[Green][=1]"Ja";[Red][=0]"Nej"', answers],
  ['[Green]"Ja";;[Red]"Nej"', answers],
  ['_-"Ja"* _-;_-@;"Nej "', answers],
  ['"Sant";"Sant";"Falskt"', minusIsTrue],
  ['"TRUE";"TRUE";"FALSE"', minusIsTrue],
  ['"Yes";"Yes";"No"', minusIsTrue],
])('%s shows answers', (code, expected) => expect(shown(code)).toEqual(expected));

test.each([
  'General',
  '0',
  '',
  '"Ja"',
  '"Ja";"Nej"',
  '"Nej";;"Ja"',
  '"Ja";;""',
  '"Ja";;0',
  '0 "Ja";;"Nej"',
  '"Öppen";;"Stängd"',
  '[=2]"Ja";[=0]"Nej"',
  'yyyy-mm-dd',
  '"Ja;;Nej',
  '[=1"Ja"',
])('%s shows none', (code) => expect(answersShown(code)).toBeUndefined());
