import { cell, wordCells } from '../../../src/core/output/output-cells.ts';

describe('wordCells', () => {
  test('gives one cell for a word, however many rows say it', () => {
    const word = wordCells('muted');
    expect(word('Ja')).toEqual(cell('Ja', 'muted'));
    expect(word('Ja')).toBe(word('Ja'));
  });

  test('keeps words apart, and tells no word from all of them', () => {
    const word = wordCells();
    expect([word('Ja'), word('Nej'), word(null), word('')].map(({ value }) => value)).toEqual(['Ja', 'Nej', null, '']);
  });
});
