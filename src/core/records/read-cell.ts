import { type CellProblem, type CellReader, type CellReading, quoted } from '../schema/column-kind.ts';
import type { Column } from '../schema/define-sheet.ts';
import { longestText } from '../schema/kinds/text.ts';
import { cleanText, isDecomposed, isUnclean } from '../workbook/text.ts';
import { type CellUnknown, type CellValue, cellText, isPicture, isUnknown } from '../workbook/workbook.ts';

/** A reading with everything that is wrong with the cell; `problems` is `undefined` when nothing is. */
export interface FullReading<T = unknown> {
  readonly value: T | undefined;
  readonly problems: readonly CellProblem[] | undefined;
}

const empty: FullReading = { value: undefined, problems: undefined };

/** Codes of formula errors in Excel, LibreOffice and Google Sheets. */
const formulaError =
  /^(?:#(?:REF|VALUE|DIV\/0|NAME|N\/A|NUM|NULL|SPILL|CALC|ERROR|FIELD|BUSY|GETTING_DATA|BLOCKED|CONNECT|UNKNOWN)[!?]?|Err:\d{3})$/;

/** Whether a text is the code of a formula error. */
export function isFormulaError(text: string): boolean {
  return formulaError.test(text);
}

/**
 * Reads any cell with what every kind has in common: formulas without result, pictures, formula errors, over-long text, white
 * space and invisible characters, and text that a spreadsheet would run.
 */
export function cellReaderOf(column: Column, read: CellReader<unknown>): (value: CellValue) => FullReading {
  const clean = column.kind.clean ?? cleanText;
  const readText = (text: string): FullReading => {
    const first = text.charCodeAt(0);
    if ((first === 35 || first === 69) && formulaError.test(text))
      return { value: undefined, problems: [errorProblem(text)] };
    const unclean = isUnclean(text);
    const cleaned = unclean ? clean(text) : text;
    if (cleaned === '')
      return unclean && text.trim() !== '' ? { value: undefined, problems: [uncleanProblem(text, '')] } : empty;
    const reading: CellReading<unknown> & Partial<FullReading> = read(cleaned);
    const { value, problem } = reading;
    // A reading without problem is a full one as it is.
    if (problem === undefined && !unclean && text.length <= longestText && !runsAsFormula(text))
      return reading as FullReading;
    const problems: CellProblem[] = [];
    if (text.length > longestText) problems.push(tooLong(text));
    if (problem !== undefined) problems.push(problem);
    if (unclean && problem?.fix === undefined) problems.push(uncleanProblem(text, cleaned));
    if (value !== undefined && runsAsFormula(text)) problems.push(formulaText(column, text));
    return problems.length === 0 ? { value, problems: undefined } : { value, problems };
  };
  const readOther = (value: Exclude<CellValue, null>): FullReading => {
    if (isUnknown(value)) return { value: undefined, problems: [unknownProblem(value)] };
    if (isPicture(value))
      return column.kind.takesPictures ? { value: cellText(value), problems: undefined } : pictureReading;
    const reading: CellReading<unknown> = read(value);
    return { value: reading.value, problems: reading.problem === undefined ? undefined : [reading.problem] };
  };
  if (column.kind.free) {
    return (value) => {
      if (value === null) return empty;
      if (typeof value !== 'string') return readOther(value);
      return readText(value);
    };
  }
  return remembering(readText, readOther);
}

/** So many distinct texts tell whether remembering them pays. */
const trial = 2000;

/**
 * Remembers what texts mean, since columns of choices and dates repeat a few texts over and over. Gives up in columns where
 * nearly every text is new, such as references.
 */
function remembering(
  readText: (text: string) => FullReading,
  readOther: (value: Exclude<CellValue, null>) => FullReading,
): (value: CellValue) => FullReading {
  const remembered = new Map<string, FullReading>();
  let reads = 0;
  let pays = true;
  return (value) => {
    if (value === null) return empty;
    if (typeof value !== 'string') return readOther(value);
    if (!pays) return readText(value);
    reads++;
    let reading = remembered.get(value);
    if (reading === undefined) {
      reading = readText(value);
      remembered.set(value, reading);
      if (remembered.size === trial && reads < 2 * trial) {
        pays = false;
        remembered.clear();
      }
    }
    return reading;
  };
}

/** Whether a spreadsheet would take the text for a formula if it were typed in. */
export function runsAsFormula(text: string): boolean {
  const code = text.charCodeAt(0);
  return code === 61 || code === 43 || code === 45 || code === 64 || code === 9;
}

function unknownProblem(value: CellUnknown): CellProblem {
  return {
    rule: 'S-13',
    understood: false,
    unknown: true,
    message: unknownMessage(value),
  };
}

/** Words what it means that a formula has no result, and what to do. */
export function unknownMessage(value: CellUnknown): string {
  return `Formeln ${quoted(value)} har inget sparat resultat, så vad cellen innehåller är okänt. Öppna arbetsboken i Excel och spara den, så räknas formeln ut (i Google Kalkylark: vänta tills cellen har räknats ut), eller skriv värdet i stället.`;
}

const pictureReading: FullReading = {
  value: undefined,
  problems: [
    {
      rule: 'S-09',
      understood: false,
      message:
        'Cellen innehåller en bild och inget som går att läsa. Skriv värdet i cellen, och lägg bilden någon annanstans.',
    },
  ],
};

function errorProblem(text: string): CellProblem {
  return {
    rule: 'S-13',
    understood: false,
    message: `Formeln ger felet ${text}. Rätta formeln eller skriv värdet.`,
  };
}

function tooLong(text: string): CellProblem {
  return {
    rule: 'S-14',
    understood: true,
    message: `Texten har ${text.length} tecken; gränsen är ${longestText}. Korta texten eller flytta delar av den till ett eget dokument.`,
  };
}

const hiddenCharacters = 'Cellen har blanksteg runt värdet eller osynliga tecken i det. Ta bort dem.';

const lettersInParts =
  'Bokstäverna är skrivna i delar, till exempel å som ett a och en ring för sig. Skriv dem som hela bokstäver, så att andra program känner igen orden.';

/** Says what of it is wrong: letters in parts look like whole ones, and have nothing to do with white space. */
function uncleanProblem(text: string, cleaned: string): CellProblem {
  const messages = [
    ...(isUnclean(text.normalize('NFC')) ? [hiddenCharacters] : []),
    ...(isDecomposed(text) ? [lettersInParts] : []),
  ];
  return { rule: 'S-15', understood: true, message: messages.join(' '), fix: cleaned === '' ? null : cleaned };
}

function formulaText(column: Column, text: string): CellProblem {
  return {
    rule: 'S-17',
    understood: true,
    message: `Texten ${quoted(text)} i ${column.header} börjar med ett tecken som kalkylprogram tar för en formel. Den behålls som text överallt; inget behöver göras.`,
  };
}
