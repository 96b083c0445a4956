import type { Records } from '../../records/records.ts';
import { settings, settingsHeaders } from '../../records/settings/columns.ts';
import { formatDate, joinWords } from '../../workbook/format.ts';
import { foldText } from '../../workbook/text.ts';
import { cellText, type KnownValue, type Sheet } from '../../workbook/workbook.ts';
import { isNothing } from '../cell-values.ts';
import type { CellEdit } from '../workbook-merge.ts';

/** What belongs to the review that is over. */
const emptied = [
  'followedUpYear',
  'periodFrom',
  'periodTo',
  'decisionDate',
  'paragraph',
  'today',
  'registryNumber',
] as const;

type SettingKey = keyof typeof settings.columns;

const firstVersion = '0.1';

export interface MovedSettings {
  readonly edits: readonly CellEdit[];
  readonly done: readonly string[];
}

/** The settings of the review of a later year. */
export function movedSettings(records: Records, sheet: Sheet, year: number): MovedSettings {
  const { settings: now, given, places } = records.settingsReading;
  const values = new Map<SettingKey, KnownValue>([['year', year]]);
  const done = [`Verksamhetsår är ${year} (var ${now.year}).`];
  if (given.has('horizonEnd')) {
    const horizonEnd = now.horizonEnd + year - now.year;
    values.set('horizonEnd', horizonEnd);
    done.push(`${header('horizonEnd')} är ${horizonEnd} (var ${now.horizonEnd}).`);
  }
  const held = emptied.filter((key) => !isNothing(valueCell(sheet, places.get(key))));
  for (const key of held) values.set(key, null);
  if (held.length > 0) done.push(`${joinWords(held.map((key) => said(key, given.get(key))))} är tömda.`);
  values.set('version', firstVersion);
  done.push(`Version är ${firstVersion}${now.version === '' ? '' : ` (var ${now.version})`}.`);
  return { edits: editsOf(records, sheet, values), done };
}

/** Header with the value that goes away, which is noted nowhere else: `Diarienummer (SN 2025/12)`. */
function said(key: SettingKey, value: unknown): string {
  if (value === undefined) return header(key);
  const text = settings.columns[key].kind.format === 'date' ? formatDate(String(value)) : String(value);
  return `${header(key)} (${text})`;
}

function header(key: SettingKey): string {
  return settings.columns[key].header;
}

function valueCell(sheet: Sheet, place: { readonly rowNumber: number; readonly position: number } | undefined) {
  return place === undefined ? null : sheet.rows[place.rowNumber - 1]?.[place.position];
}

/** A setting without a row gets one below the last. */
function editsOf(
  { settingsReading }: Records,
  { rows }: Sheet,
  values: ReadonlyMap<SettingKey, KnownValue>,
): CellEdit[] {
  const { places, headerRow } = settingsReading;
  const names = (rows[headerRow - 1] ?? []).map((cell) => foldText(cellText(cell)));
  const keyPosition = Math.max(names.indexOf(foldText(settingsHeaders.key)), 0);
  const valuePosition = names.indexOf(foldText(settingsHeaders.value));
  let last = Math.max(rows.length, headerRow);
  while (last > headerRow && rows[last - 1]?.every(isNothing)) last--;
  return [...values].flatMap(([key, value]): CellEdit[] => {
    const place = places.get(key);
    if (place !== undefined) return [{ row: place.rowNumber, position: place.position, value }];
    const row = ++last;
    return [
      { row, position: keyPosition, value: header(key) },
      { row, position: valuePosition < 0 ? keyPosition + 1 : valuePosition, value },
    ];
  });
}
