import { HostError } from './host-error.ts';

/** A detail may repeat a name out of the file, which may be as long as the file. */
const LONGEST_DETAIL = 150;

function short(detail: string): string {
  const line = detail.replace(/\s+/g, ' ');
  return line.length > LONGEST_DETAIL ? `${line.slice(0, LONGEST_DETAIL).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

/** The file cannot be read as it is; `detail` says what is wrong and where, e.g. `xl/workbook.xml saknas`. */
export function damaged(fileName: string, detail: string, cause?: unknown): HostError {
  return new HostError(
    'damaged',
    `Filen ${fileName} är skadad (${short(detail)}): öppna den i Excel, låt Excel reparera den och spara den på nytt.`,
    cause,
  );
}

/** The end of the file is missing. */
export function truncated(fileName: string): HostError {
  return new HostError('truncated', `Filen ${fileName} är avkortad, slutet saknas: hämta eller kopiera den på nytt.`);
}

/** The file is something other than an .xlsx or .xlsm workbook. */
export function notXlsx(fileName: string, detail = 'filen har ett annat innehåll'): HostError {
  return new HostError(
    'not-xlsx',
    `Filen ${fileName} är inte en Excelarbetsbok i formatet .xlsx eller .xlsm (${short(detail)}): spara arbetsboken i något av de formaten och försök igen.`,
  );
}

/** The file holds or unpacks to more than the program accepts. */
export function tooLarge(
  fileName: string,
  detail: string,
  advice = 'ta bort tomma formaterade rader eller dela upp arbetsboken',
): HostError {
  return new HostError('too-large', `Filen ${fileName} är för stor (${short(detail)}): ${advice}.`);
}

/** The zip archive has an entry that no spreadsheet program writes and that could do harm. */
export function unsafeEntry(fileName: string, detail: string): HostError {
  return new HostError(
    'unsafe-entry',
    `Filen ${fileName} läses inte, för den kan vara gjord för att skada (${short(detail)}): be avsändaren om en ny fil sparad i Excel.`,
  );
}

/** XML with a document type, which is how entity bombs and external entities come in. */
export function xmlEntities(fileName: string, part: string): HostError {
  return new HostError(
    'xml-entities',
    `Filen ${fileName} läses inte, för ${short(part)} innehåller en DOCTYPE och kan vara gjord för att skada: be avsändaren om en ny fil sparad i Excel.`,
  );
}

/** A workbook with a password for opening. */
export function encrypted(fileName: string): HostError {
  return new HostError(
    'encrypted',
    `Filen ${fileName} är krypterad med lösenord: ta bort lösenordet i Excel (Arkiv > Info > Skydda arbetsbok) och spara den på nytt.`,
  );
}

/** A workbook in the format of Excel 97–2003. */
export function legacyXls(fileName: string): HostError {
  return new HostError(
    'legacy-xls',
    `Filen ${fileName} är i det äldre formatet .xls: öppna den i Excel och spara den som .xlsx.`,
  );
}

/** What was about to be written cannot be read again, or is not what was asked for; `detail` says where. */
export function unreadableOutput(fileName: string, detail: string, cause?: unknown): HostError {
  return new HostError(
    'unreadable-output',
    `Filen ${fileName} är inte skriven, för det som skulle skrivas stämmer inte när det läses igen (${short(detail)}): spara källan på nytt i Excel och försök igen, och anmäl felet om det kommer tillbaka.`,
    cause,
  );
}

/** A value would be written into a cell that nobody sees, since it lies under a merged one. */
export function mergedCell(fileName: string, sheet: string, cell: string): HostError {
  return new HostError(
    'merged-cell',
    `Cellen ${cell} i bladet ${short(sheet)} i ${fileName} ligger under en sammanfogad cell, så det som skulle stå där syns inte: dela upp cellerna i Excel och försök igen.`,
  );
}
