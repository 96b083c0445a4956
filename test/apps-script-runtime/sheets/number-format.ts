import { EmulatorError } from '../execution/errors.ts';
import { civilOfSerial } from '../zones.ts';
import { automatic, type CellContent } from './cell.ts';

/** Whether a number in this format is a date or a time. */
export function isDateFormat(format: string): boolean {
  if (format === automatic) return false;
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\./g, ''));
}

/** A cell's text as people see it. @throws EmulatorError for a format that it does not know */
export function displayText(content: CellContent, format: string, locale: string): string {
  if (typeof content === 'boolean')
    return locale.startsWith('sv') ? (content ? 'SANT' : 'FALSKT') : String(content).toUpperCase();
  if (typeof content === 'string') return content === '' ? '' : withText(content, format);
  if (format === '@') return decimal(String(content), locale);
  if (isDateFormat(format)) return dateText(content, format);
  if (format === automatic) return decimal(String(Math.round(content * 1e10) / 1e10), locale);
  const match = /^(#,##)?0(?:\.(0*)(#*))?( ?%)?$/.exec(format);
  if (!match) throw new EmulatorError(`The number format ${format} is not in the emulator`);
  const [, grouped, fixed = '', optional = '', percent = ''] = match;
  let text = (content * (percent ? 100 : 1)).toFixed(fixed.length + optional.length);
  for (let cut = optional.length; cut > 0 && text.endsWith('0'); cut--) text = text.slice(0, -1);
  if (grouped) text = text.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
  return decimal(text.replace(/\.$/, ''), locale) + percent;
}

function withText(text: string, format: string): string {
  return format.includes('@') ? format.replace(/"([^"]*)"/g, '$1').replace('@', () => text) : text;
}

function decimal(text: string, locale: string): string {
  return locale.startsWith('sv') ? text.replace('.', ',') : text;
}

function dateText(serial: number, format: string): string {
  const iso = new Date(civilOfSerial(serial)).toISOString();
  const parts: Record<string, string> = {
    yyyy: iso.slice(0, 4),
    'yyyy-mm': iso.slice(0, 7),
    'yyyy-mm-dd': iso.slice(0, 10),
    'yyyy-mm-dd hh:mm': iso.slice(0, 16).replace('T', ' '),
    'yyyy-mm-dd hh:mm:ss': iso.slice(0, 19).replace('T', ' '),
    'hh:mm': iso.slice(11, 16),
    'hh:mm:ss': iso.slice(11, 19),
  };
  const text = parts[format.toLowerCase()];
  if (text === undefined) throw new EmulatorError(`The date format ${format} is not in the emulator`);
  return text;
}
