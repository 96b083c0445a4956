import { shiftFormula } from '../../../../src/formats/excel/read/shift-formula.ts';

describe('a formula copied one row down and two columns right', () => {
  test.each([
    ['A1+$B2', 'C2+$B3'],
    ['A$1+$B$2', 'C$1+$B$2'],
    ['SUM(A1:B3)', 'SUM(C2:D4)'],
    ['SUM(A:B)', 'SUM(C:D)'],
    ['SUM($A:B)', 'SUM($A:D)'],
    ['SUM(1:3)', 'SUM(2:4)'],
    ['SUM($1:3)', 'SUM($1:4)'],
    ["Blad2!A1+'Mitt A1 blad'!B2", "Blad2!C2+'Mitt A1 blad'!D3"],
    ['"A1 ""B2"""&A1', '"A1 ""B2"""&C2'],
    ['LOG10(A1)*1.5E3', 'LOG10(C2)*1.5E3'],
    ['Tabell1[[#This Row],[A1]]+A1', 'Tabell1[[#This Row],[A1]]+C2'],
    ['[1]Blad1!A1', '[1]Blad1!C2'],
    ['Moms2025*A1', 'Moms2025*C2'],
    ['Åtgärd1+A1', 'Åtgärd1+C2'],
    ['IF(TRUE,1,#REF!)', 'IF(TRUE,1,#REF!)'],
    ['XFD1', '#REF!'],
    ['A1048576', '#REF!'],
    ['a1', 'C2'],
  ])('%s becomes %s', (formula, expected) => {
    expect(shiftFormula(formula, 1, 2)).toBe(expected);
  });

  test('a reference that would lie above the sheet', () => {
    expect(shiftFormula('A1+A5', -1, 0)).toBe('#REF!+A4');
  });
});
