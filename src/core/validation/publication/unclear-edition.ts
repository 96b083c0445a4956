import { isFormulaError } from '../../records/read-cell.ts';
import type { Records } from '../../records/records.ts';
import { settings as definition } from '../../records/settings/columns.ts';
import type { UnknownSetting } from '../../records/settings/read-settings.ts';
import { cellAddress } from '../../workbook/address.ts';
import { joinWords } from '../../workbook/format.ts';
import { cellText } from '../../workbook/workbook.ts';
import { soundsLikeEdition } from './sounding-words.ts';

const key = 'edition';
const { header } = definition.columns[key];

/** Why it cannot be told which edition the workbook wants, a Swedish sentence each; empty = it can. */
export function unclearEdition(records: Records): string[] {
  const { places, given, headerProblems } = records.settingsReading;
  const sheet = records.sheet(definition)?.name ?? definition.name;
  const doubled = headerProblems.filter((problem) => problem.kind === 'doubled' && problem.key === key);
  const rows = [places.get(key), ...doubled].flatMap((place) => place?.rowNumber ?? []);
  if (rows.length > 1)
    return [
      `Inställningen ${header} finns flera gånger i bladet ${sheet}, på rad ${joinWords(rows.map(String))}: behåll en.`,
    ];
  const value = given.get(key);
  if (value === 'Intern' || value === 'Offentlig') return [];
  const place = places.get(key);
  if (place !== undefined && isUnread(records, value))
    return [
      `${header} i bladet ${sheet}, cell ${cellAddress(place.rowNumber, place.position)}, går inte att läsa: välj Intern eller Offentlig.`,
    ];
  return settingsLikeEdition(records).map(
    ({ header: name, rowNumber }) =>
      `Inställningen ${name} på rad ${rowNumber} i bladet ${sheet} läses inte, men kan vara menad som ${header}: skriv värdet vid ${header}, eller byt namn på den.`,
  );
}

function isUnread({ settingsReading: { cellProblems } }: Records, value: unknown): boolean {
  return value !== undefined || cellProblems.some((problem) => problem.key === key && !problem.problem.understood);
}

/** Settings with a value and a name that may be meant as Utgåva, or that a formula should have given, while Utgåva itself says nothing. */
export function settingsLikeEdition({ settingsReading: { unknown, given } }: Records): readonly UnknownSetting[] {
  if (given.has(key)) return [];
  return unknown.filter(
    ({ header: name, cell }) => (soundsLikeEdition(name) || isFormula(name)) && cellText(cell).trim() !== '',
  );
}

/** Whether a name is a formula without result, or an error of one. */
function isFormula(name: string): boolean {
  return name.startsWith('=') || isFormulaError(name);
}
