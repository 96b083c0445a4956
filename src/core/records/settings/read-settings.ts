import type { ReadingContext } from '../../schema/column-kind.ts';
import { likelyNames } from '../../schema/other-names.ts';
import { builtInScales, klassa, type Scale, scaleOf } from '../../schema/scale.ts';
import { yearOf } from '../../workbook/civil-date.ts';
import { foldText } from '../../workbook/text.ts';
import { type CellValue, cellText, type Sheet } from '../../workbook/workbook.ts';
import { headerRowOf } from '../header-row.ts';
import { type Lists, listNamed } from '../lists/read-lists.ts';
import { cellReaderOf } from '../read-cell.ts';
import type { HeaderProblem, PlacedProblem, RowValues } from '../table.ts';
import { settings as definition, settingsHeaders } from './columns.ts';

/** The settings in force: what the workbook says, else the defaults of the contract. Texts without a default are `''`. */
export interface Settings {
  readonly board: string;
  readonly administration: string;
  /** The planned year, which names the review. */
  readonly year: number;
  /** The year that is looked back on; the planned one or an earlier. */
  readonly followedUpYear: number;
  /** The year of the review day, no later than the planned and no earlier than the followed-up one: that of the plan at work. */
  readonly runningYear: number;
  readonly horizonEnd: number;
  readonly registryNumber: string;
  readonly version: string;
  readonly caseOfficer: string;
  readonly participants: string;
  readonly decisionBody: string;
  /** Civil date or `''`. */
  readonly decisionDate: string;
  /** Of the minutes. */
  readonly paragraph: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly operationalGoal: string;
  readonly managementSystem: string;
  /** The "today" of every computation. */
  readonly today: string;
  readonly scale: Scale;
  readonly reclassificationMonths: number;
  readonly recordReviewMonths: number;
  readonly dueSoonDays: number;
  /** Shares 0–1. */
  readonly trainingTarget: number;
  readonly yellowLimit: number;
  readonly redLimit: number;
  readonly edition: 'Intern' | 'Offentlig';
  /** How much the document shows: what a management signs, or every section with its tables. */
  readonly scope: 'Kort' | 'Fullständig';
  /** Whether the cybersecurity act applies to the administration. */
  readonly underCybersecurityAct: 'Ja' | 'Nej' | 'Utreds';
  /** From when an incident may be significant: hours of limited service, hours on fallback routines, people whose data was reached. */
  readonly outageHours: number;
  readonly fallbackHours: number;
  readonly affectedPeople: number;
  /** How many steps likelihood and impact have: 5, 4 or 3. */
  readonly riskSteps: number;
  readonly documentTemplate: string;
  readonly documentFolder: string;
}

/** A setting's own row, for findings about it. */
interface SettingPlace {
  readonly rowNumber: number;
  readonly position: number;
}

/** A setting whose name is not known. */
export interface UnknownSetting {
  readonly rowNumber: number;
  /** Its name as written. */
  readonly header: string;
  /** What stands in the column of values. */
  readonly cell: CellValue;
}

export interface SettingsReading {
  readonly settings: Settings;
  /** Key → where its value stands; a setting without a row is not in it. */
  readonly places: ReadonlyMap<string, SettingPlace>;
  /** The values that were given and understood, by key. */
  readonly given: ReadonlyMap<string, unknown>;
  readonly headerProblems: readonly (HeaderProblem & { readonly rowNumber: number | null })[];
  readonly cellProblems: readonly PlacedProblem[];
  readonly unknown: readonly UnknownSetting[];
  /** The name of the scale as written; `''` = none. */
  readonly scaleName: string;
  /** The header of the value column as written in the sheet. */
  readonly valueHeader: string;
  /** Number of the row with the headers; settings stand below it. */
  readonly headerRow: number;
}

/** The day that a workbook is looked at for. */
export interface ReviewDay {
  /** Civil date of the computations where the workbook names none (setting Avstämningsdatum). */
  readonly today: string;
  /** Civil date that a person asked for; goes before the setting. */
  readonly reviewDate?: string;
}

/** Reads the settings sheet; without it every setting has its default. */
export function readSettings(
  sheet: Sheet | undefined,
  lists: Lists,
  day: ReviewDay,
  date1904: boolean,
): SettingsReading {
  const headerRow = headerRowOf(definition, sheet?.rows ?? []);
  const headers = (sheet?.rows[headerRow - 1] ?? []).map(cellText);
  const header = headers.map(foldText);
  const keyPosition = Math.max(header.indexOf(foldText(settingsHeaders.key)), 0);
  const found = header.indexOf(foldText(settingsHeaders.value));
  const position = found === -1 ? keyPosition + 1 : found;
  const context: ReadingContext = { list: (name, builtIn) => listNamed(lists, name, builtIn), scale: klassa, date1904 };
  const keyByName = new Map(Object.entries(definition.columns).map(([key, column]) => [foldText(column.header), key]));
  const places = new Map<string, SettingPlace>();
  const given = new Map<string, unknown>();
  const headerProblems: (HeaderProblem & { rowNumber: number | null })[] = [];
  const cellProblems: PlacedProblem[] = [];
  const unknown: UnknownSetting[] = [];
  sheet?.rows.forEach((cells, index) => {
    const name = cellText(cells[keyPosition] ?? null).trim();
    if (index < headerRow || name === '') return;
    const rowNumber = index + 1;
    const key = keyByName.get(foldText(name));
    if (key === undefined) unknown.push({ rowNumber, header: name, cell: cells[position] ?? null });
    else if (places.has(key))
      headerProblems.push({ kind: 'doubled', key, position: keyPosition, header: name, rowNumber });
    else {
      places.set(key, { rowNumber, position });
      const value = readSetting(key, cells[position] ?? null, context, (problem) =>
        cellProblems.push({ rowNumber, key, problem }),
      );
      if (value !== undefined) given.set(key, value);
    }
  });
  const missing = Object.entries(definition.columns).filter(([key]) => !places.has(key));
  const wanted = missing.map(([key, { header }]) => ({
    key,
    name: header,
    otherNames: definition.otherNames.columns[key] ?? [],
  }));
  for (const { found, key, kind } of likelyNames(unknown, wanted))
    headerProblems.push({ kind, key, position: keyPosition, header: found.header, rowNumber: found.rowNumber });
  const values = Object.fromEntries(given) as Partial<RowValues<typeof definition.columns>>;
  return {
    settings: withDefaults(values, lists, day),
    places,
    given,
    headerProblems,
    cellProblems,
    unknown,
    scaleName: values.scale ?? '',
    valueHeader: (headers[found] ?? settingsHeaders.value).trim(),
    headerRow,
  };
}

function readSetting(
  key: string,
  cell: CellValue,
  context: ReadingContext,
  report: (problem: PlacedProblem['problem']) => void,
): unknown {
  const column = definition.columns[key as keyof typeof definition.columns];
  const { value, problems } = cellReaderOf(column, column.kind.reader(context))(cell);
  problems?.forEach(report);
  return value;
}

function withDefaults(given: Partial<RowValues<typeof definition.columns>>, lists: Lists, day: ReviewDay): Settings {
  // The clock is asked last, since the answer takes a host a while.
  const today = day.reviewDate ?? given.today ?? day.today;
  const year = given.year ?? yearOf(today);
  const followedUpYear = Math.min(given.followedUpYear ?? usuallyFollowedUp(today), year);
  return {
    board: given.board ?? '',
    administration: given.administration ?? '',
    year,
    followedUpYear,
    runningYear: Math.min(Math.max(yearOf(today), followedUpYear), year),
    horizonEnd: Math.max(given.horizonEnd ?? year + 2, year),
    registryNumber: given.registryNumber ?? '',
    version: given.version ?? '',
    caseOfficer: given.caseOfficer ?? '',
    participants: given.participants ?? '',
    decisionBody: given.decisionBody ?? 'Förvaltningsledningen',
    decisionDate: given.decisionDate ?? '',
    paragraph: given.paragraph ?? '',
    periodFrom: given.periodFrom ?? `${followedUpYear}-01-01`,
    periodTo: given.periodTo ?? `${followedUpYear}-12-31`,
    operationalGoal: given.operationalGoal ?? '3.5',
    managementSystem: given.managementSystem ?? 'Integrerat ledningssystem',
    today,
    scale: scaleInForce(given.scale ?? '', lists),
    reclassificationMonths: given.reclassificationMonths ?? 24,
    recordReviewMonths: given.recordReviewMonths ?? 12,
    dueSoonDays: given.dueSoonDays ?? 30,
    trainingTarget: given.trainingTarget ?? 0.95,
    yellowLimit: given.yellowLimit ?? 0.9,
    redLimit: given.redLimit ?? 0.7,
    edition: given.edition ?? 'Intern',
    scope: given.scope ?? 'Kort',
    underCybersecurityAct: given.underCybersecurityAct ?? 'Ja',
    outageHours: given.outageHours ?? 4,
    fallbackHours: given.fallbackHours ?? 12,
    affectedPeople: given.affectedPeople ?? 500,
    riskSteps: given.riskSteps ?? 5,
    documentTemplate: given.documentTemplate ?? '',
    documentFolder: given.documentFolder ?? '',
  };
}

/** In the first half of a year the last one is looked back on, in the second the year itself. */
function usuallyFollowedUp(today: string): number {
  return today.slice(5) >= '07-01' ? yearOf(today) : yearOf(today) - 1;
}

/** A scale of the workbook's own in Listor wins; else the built-in scale of that name; else KLASSA. */
function scaleInForce(name: string, lists: Lists): Scale {
  const own = listNamed(lists, 'Klassningsskala', []);
  if (own.length > 0) return scaleOf(name === '' ? 'Klassningsskala' : name, own);
  return builtInScales.find((scale) => foldText(scale.name) === foldText(name)) ?? klassa;
}
