import { countOf, type Finding, findFixes, fixResultText, missingIds, type ReviewDay } from '../../../core/index.ts';
import { applyFixes, type XlsxFile } from '../../../formats/excel/index.ts';
import { printable } from '../../../formats/reports/index.ts';
import { writeNewFile } from '../files/write-files.ts';
import { say, step } from './terminal.ts';

/**
 * Writes a copy where safe fixes are made and rows without an id have got one, and says what was done.
 *
 * @param path of the copy
 * @throws HostError
 */
export async function writeFixedCopy(
  path: string,
  file: XlsxFile,
  findings: readonly Finding[],
  day: ReviewDay,
): Promise<void> {
  const ids = missingIds(file.workbook, day);
  const fixed = await step('Rättar', () => applyFixes(file, [...findFixes(findings), ...ids]));
  writeNewFile(path, fixed.bytes);
  const numbered = ids.length === 0 ? '' : ` ${countOf(ids.length, 'rad har', 'rader har')} fått id.`;
  say(`${printable(fixResultText(fixed))}${numbered} Kör lis check på ${printable(path)} för att se vad som återstår.`);
}
