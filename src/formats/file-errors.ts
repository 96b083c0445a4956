import { HostError, type HostErrorCode } from './host-error.ts';

/**
 * What is wrong with a file, said by what reads or writes a part of it and does not know its name. Whoever opened the file gives the
 * name, see {@link inFile}.
 */
export class FileError extends HostError {
  private readonly sentence: (name: string) => string;

  /** @param sentence given the name with a space before it, or nothing where nobody gave a name */
  constructor(code: HostErrorCode, sentence: (name: string) => string, cause?: unknown) {
    super(code, sentence(''), cause);
    this.sentence = sentence;
  }

  named(fileName: string): HostError {
    return new HostError(this.code, this.sentence(` ${fileName}`), this.cause);
  }
}

/** Does what reads or changes a file; an error about the file comes out with its name. */
export function inFile<Result>(fileName: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof FileError ? error.named(fileName) : error;
  }
}

/** A detail may repeat a name out of the file, which may be as long as the file. */
const longestDetail = 150;

function short(detail: string): string {
  const line = detail.replace(/\s+/g, ' ');
  return line.length > longestDetail ? `${line.slice(0, longestDetail).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

/** The file cannot be read as it is; `detail` says what is wrong and where, e.g. `xl/workbook.xml saknas`. */
export function damaged(detail: string, cause?: unknown): FileError {
  return new FileError(
    'damaged',
    (name) =>
      `Filen${name} är skadad (${short(detail)}): öppna den i Excel, låt Excel reparera den och spara den på nytt.`,
    cause,
  );
}

/** The end of the file is missing. */
export function truncated(): FileError {
  return new FileError(
    'truncated',
    (name) => `Filen${name} är avkortad, slutet saknas: hämta eller kopiera den på nytt.`,
  );
}

/** The file is something other than an .xlsx or .xlsm workbook. */
export function notXlsx(detail = 'filen har ett annat innehåll'): FileError {
  return new FileError(
    'not-xlsx',
    (name) =>
      `Filen${name} är inte en Excelarbetsbok i formatet .xlsx eller .xlsm (${short(detail)}): spara arbetsboken i något av de formaten och försök igen.`,
  );
}

/** The file holds or unpacks to more than the program accepts. */
export function tooLarge(
  detail: string,
  advice = 'ta bort tomma formaterade rader eller dela upp arbetsboken',
): FileError {
  return new FileError('too-large', (name) => `Filen${name} är för stor (${short(detail)}): ${advice}.`);
}

/** The zip archive has an entry that no spreadsheet program writes and that could do harm. */
export function unsafeEntry(detail: string): FileError {
  return new FileError(
    'unsafe-entry',
    (name) =>
      `Filen${name} läses inte, för den kan vara gjord för att skada (${short(detail)}): be avsändaren om en ny fil sparad i Excel.`,
  );
}

/** XML with a document type, which is how entity bombs and external entities come in. */
export function xmlEntities(part: string): FileError {
  return new FileError(
    'xml-entities',
    (name) =>
      `Filen${name} läses inte, för ${short(part)} innehåller en DOCTYPE och kan vara gjord för att skada: be avsändaren om en ny fil sparad i Excel.`,
  );
}

/** A workbook with a password for opening. */
export function encrypted(): FileError {
  return new FileError(
    'encrypted',
    (name) =>
      `Filen${name} är krypterad med lösenord: ta bort lösenordet i Excel (Arkiv > Info > Skydda arbetsbok) och spara den på nytt.`,
  );
}

/** A workbook in the format of Excel 97–2003. */
export function legacyXls(): FileError {
  return new FileError(
    'legacy-xls',
    (name) => `Filen${name} är i det äldre formatet .xls: öppna den i Excel och spara den som .xlsx.`,
  );
}

/** What was about to be written cannot be read again, or is not what was asked for; `detail` says where. */
export function unreadableOutput(detail: string, cause?: unknown): FileError {
  return new FileError(
    'unreadable-output',
    (name) =>
      `Filen${name} är inte skriven, för det som skulle skrivas stämmer inte när det läses igen (${short(detail)}): spara källan på nytt i Excel och försök igen, och anmäl felet om det kommer tillbaka.`,
    cause,
  );
}

/** A value would be written into a cell that nobody sees, since it lies under a merged one. */
export function mergedCell(sheet: string, cell: string): FileError {
  return new FileError(
    'merged-cell',
    (name) =>
      `Cellen ${cell} i bladet ${short(sheet)}${name && ` i${name}`} ligger under en sammanfogad cell, så det som skulle stå där syns inte: dela upp cellerna i Excel och försök igen.`,
  );
}
