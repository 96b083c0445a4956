import { sentence } from '../../../src/core/review/sentence.ts';

test.each([
  ['without a mark gets a full stop', 'Rutinen saknas', 'Rutinen saknas.'],
  ['keeps its full stop', 'Rutinen saknas.', 'Rutinen saknas.'],
  ['keeps its question mark', 'Vem svarar?', 'Vem svarar?'],
  ['keeps its exclamation mark', 'Ring genast!', 'Ring genast!'],
  ['keeps its colon', 'Två saker:', 'Två saker:'],
  ['keeps its dots', 'Och så vidare…', 'Och så vidare…'],
  ['loses the white space around it', '  Rutinen saknas \n', 'Rutinen saknas.'],
  ['of two lines stands on one', 'Rutinen\nsaknas', 'Rutinen saknas.'],
  ['with an indented line has one space there', 'Rutinen  \n  saknas', 'Rutinen saknas.'],
  ['with a blank line has one space there', 'Rutinen\n\nsaknas', 'Rutinen saknas.'],
  ['of nothing is a dash', '', '–'],
])('a text as a sentence %s', (_name, content, expected) => {
  expect(sentence(content)).toBe(expected);
});
