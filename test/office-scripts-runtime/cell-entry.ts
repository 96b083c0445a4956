import type { CellContent, CellModel } from './workbook-model.ts';

const longestText = 32_767;
const longestFormula = 8192;
const link = /^=HYPERLINK\("#'(?:[^'"]|''|"")+'![A-Z]+\d+",(?:"((?:[^"]|"")*)"|(-?[\d.]+(?:e[+-]?\d+)?))\)$/i;

/** Enters a value as Excel does, and refuses what Excel would take for something else than it looks. */
export function enter(cell: CellModel, given: CellContent): void {
  if (typeof given === 'number' && !Number.isFinite(given)) throw new Error('InvalidArgument: not a number');
  if (!['string', 'number', 'boolean'].includes(typeof given))
    throw new Error(`InvalidArgument: a cell cannot hold ${given}`);
  cell.formula = '';
  if (typeof given !== 'string' || given === '') cell.value = given;
  // In a cell whose format is text, nothing is read.
  else if (cell.format === '@') enterText(cell, given);
  else if (given.startsWith("'")) enterText(cell, given);
  else if (given.startsWith('=')) enterFormula(cell, given);
  else throw new Error(`Excel would read this as if it were typed, so it needs an apostrophe: ${given.slice(0, 80)}`);
}

function enterText(cell: CellModel, given: string): void {
  const text = cell.format === '@' ? given : given.slice(1);
  if (text.length > longestText) throw new Error('InvalidArgument: a text that no cell can hold');
  cell.value = text;
}

function enterFormula(cell: CellModel, given: string): void {
  const parts = link.exec(given);
  if (parts === null || given.length > longestFormula)
    throw new Error(`a formula that is no link of ours: ${given.slice(0, 120)}`);
  const [, text, number] = parts;
  if (text !== undefined && text.length > 255 + (text.match(/""/g)?.length ?? 0))
    throw new Error('a text in a formula is too long');
  cell.formula = given;
  cell.value = text === undefined ? Number(number) : text.replace(/""/g, '"');
}
