import { EmulatorError, ServiceError } from '../execution/errors.ts';
import { serialOfInstant } from '../zones.ts';
import type { Cell, CellContent } from './cell.ts';
import { automatic } from './cell.ts';
import { formulaResult } from './formula-result.ts';
import { parseTyped } from './parse-input.ts';

/** Google Sheets' limit for one cell. */
const longestText = 50_000;

/** What decides how a written value is understood. */
export interface WriteContext {
  readonly zone: string;
  readonly locale: string;
  readonly now: number;
  readonly keepsApostrophe: boolean;
  readonly calculate: ((formula: string) => CellContent) | undefined;
}

/** @throws EmulatorError for what no script should write, ServiceError for what Google refuses */
export function checkInput(value: unknown): void {
  if (typeof value === 'string' && value.length > longestText)
    throw new ServiceError('Your input contains more than the maximum of 50000 characters in a single cell.');
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (value instanceof Date && Number.isFinite(value.getTime())) return;
  throw new EmulatorError(`A script wrote ${String(value)} (${typeof value}) to a cell`);
}

/** Writes a value as `Range.setValue` does: a string is read as if it were typed. */
export function writeCell(cell: Cell, value: unknown, context: WriteContext): void {
  checkInput(value);
  cell.formula = '';
  if (value === null) cell.content = '';
  else if (value instanceof Date) {
    const serial = serialOfInstant(value.getTime(), context.zone);
    setContent(cell, serial, Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss');
  } else if (typeof value === 'string') writeText(cell, value, context);
  else cell.content = value as CellContent;
}

function writeText(cell: Cell, text: string, context: WriteContext): void {
  const isText = cell.look.format === '@';
  // A lone sign is text.
  if (text.startsWith('=') && text.length > 1) {
    cell.formula = text;
    cell.content = formulaResult(text, context);
  } else if (text.startsWith("'")) cell.content = isText && context.keepsApostrophe ? text : text.slice(1);
  else if (isText) cell.content = text;
  else {
    const { content, format } = parseTyped(text, context.locale, new Date(context.now).getUTCFullYear());
    setContent(cell, content, format);
  }
}

function setContent(cell: Cell, content: CellContent, format: string | null): void {
  cell.content = content;
  if (format !== null && cell.look.format === automatic) cell.look = { ...cell.look, format };
}
