import { basename } from 'node:path';
import { readWorkbook, type XlsxFile } from '../../../formats/excel/index.ts';
import { printable } from '../../../formats/reports/index.ts';
import { nodeUnpacker } from '../files/node-unpacker.ts';
import { readFile } from '../files/read-file.ts';
import { say, step } from './terminal.ts';

/** How many cells of a kind are named before the rest are only counted. */
const namedCells = 5;

/** Reads the workbook that a person named, and tells which formulas have no saved result. @throws HostError */
export async function openWorkbook(path: string): Promise<XlsxFile> {
  const file = await step('Läser arbetsboken', () => readWorkbook(readFile(path), basename(path), nodeUnpacker));
  warnOfFormulasWithoutResult(file);
  return file;
}

function warnOfFormulasWithoutResult({ withoutResult }: XlsxFile): void {
  if (withoutResult.length === 0) return;
  const named = withoutResult
    .slice(0, namedCells)
    .map(({ sheet, row, column }) => `${sheet} rad ${row} kolumn ${column}`);
  const rest = withoutResult.length - named.length;
  const cells = printable(named.join('; ')) + (rest > 0 ? `; och ${rest} till` : '');
  say(
    `Formler utan sparat resultat, så vad cellerna innehåller är okänt (${cells}): öppna arbetsboken i Excel och spara den på nytt.`,
  );
}
