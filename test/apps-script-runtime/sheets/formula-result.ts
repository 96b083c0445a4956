import { EmulatorError } from '../execution/errors.ts';
import type { CellContent } from './cell.ts';

const text = '"((?:[^"]|"")*)"';
const link = new RegExp(`^=HYPERLINK\\(${text}\\s*[;,]\\s*(?:${text}|(-?[\\d.]+))\\)$`, 'i');
const literal = new RegExp(`^=(?:${text}|(-?\\d+(?:\\.\\d+)?))$`);

/**
 * The result of a formula. The emulator calculates links, drawings in a cell and constants; for others it asks the test.
 * @throws EmulatorError when nobody knows the result
 */
export function formulaResult(
  formula: string,
  { calculate }: { readonly calculate: ((formula: string) => CellContent) | undefined },
): CellContent {
  const match = link.exec(formula);
  if (match) return match[2] === undefined ? Number(match[3]) : unquoted(match[2]);
  const constant = literal.exec(formula);
  if (constant) return constant[1] === undefined ? Number(constant[2]) : unquoted(constant[1]);
  if (/^=SPARKLINE\(/i.test(formula)) return '';
  if (calculate) return calculate(formula);
  throw new EmulatorError(`Nobody knows the result of ${formula}; give the runtime a calculate function`);
}

function unquoted(quoted: string): string {
  return quoted.replace(/""/g, '"');
}
