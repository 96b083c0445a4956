import { monthNames } from '../../workbook/civil-date.ts';

/**
 * A period of a measurement in words; a year stays a year.
 * @example periodText('2025-Q2') // 'kvartal 2 2025'
 */
export function periodText(period: string): string {
  const [year = '', part = ''] = period.split('-');
  if (part.startsWith('Q')) return `kvartal ${part.slice(1)} ${year}`;
  if (part.startsWith('T')) return `tertial ${part.slice(1)} ${year}`;
  const month = monthNames[Number(part) - 1];
  return part === '' || month === undefined ? period : `${month} ${year}`;
}
