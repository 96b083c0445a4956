import type { Records } from '../records/records.ts';
import { settings } from '../records/settings/columns.ts';
import { cellAddress } from '../workbook/address.ts';
import { problemSeverity } from './cell-problems.ts';
import { headerMessage, headerRowMessage, headerRuleOf } from './check-structure.ts';
import type { PlacedFinding } from './finding-collector.ts';
import { settingsLikeEdition } from './publication/unclear-edition.ts';
import { structureRule } from './structure-rules.ts';
import { type SettingProblem, unusableSettings } from './unusable-settings.ts';

function mustBeKnown(key: string): boolean {
  const column = settings.columns[key as keyof typeof settings.columns];
  return column.required || column.mustBeKnown;
}

/** The structure problems of the settings sheet, whose "columns" are its rows. Call only when the sheet is there. */
export function checkSettings(records: Records): PlacedFinding[] {
  const sheet = records.sheet(settings);
  if (sheet === undefined) return [];
  const { places, given, headerProblems, cellProblems, valueHeader, headerRow } = records.settingsReading;
  const finding = (problem: SettingProblem): PlacedFinding => {
    const place = places.get(problem.key);
    const rowNumber = problem.rowNumber ?? place?.rowNumber ?? null;
    const position = place?.position ?? -1;
    const cell = problem.rowNumber === undefined && place ? cellAddress(place.rowNumber, place.position) : null;
    const from = place ? (sheet.rows[place.rowNumber - 1]?.[place.position] ?? null) : null;
    const severity = problem.severity ?? structureRule.get(problem.rule)?.severity ?? 'Fel';
    return {
      position,
      finding: {
        rule: problem.rule,
        severity,
        sheet: sheet.name,
        row: rowNumber,
        column: cell === null ? null : valueHeader,
        cell,
        id: settings.columns[problem.key as keyof typeof settings.columns]?.header ?? null,
        message: problem.message,
        reference: null,
        fix: problem.fix === undefined || cell === null ? null : { from, to: problem.fix },
      },
    };
  };
  const found: PlacedFinding[] = [];
  if (headerRow > 1)
    found.push(finding({ rule: 'S-18', key: '', rowNumber: headerRow, message: headerRowMessage(headerRow) }));
  for (const { kind, key, header, rowNumber } of headerProblems) {
    const known = settings.columns[key as keyof typeof settings.columns] ?? { header, required: false };
    const message = headerMessage(kind, header, known, 'Inställningen');
    found.push(finding({ ...headerRuleOf(kind, known.required), key, rowNumber, message }));
  }
  const told = new Set(headerProblems.map(({ key }) => key));
  const toldRows = new Set(headerProblems.map(({ rowNumber }) => rowNumber));
  for (const { header, rowNumber } of settingsLikeEdition(records)) {
    if (toldRows.has(rowNumber)) continue;
    const message = headerMessage('nearly', header, settings.columns.edition, 'Inställningen');
    found.push(finding({ ...headerRuleOf('nearly', false), key: 'edition', rowNumber, message }));
  }
  for (const { key, problem } of cellProblems) {
    found.push(
      finding({
        rule: problem.rule,
        key,
        message: problem.message,
        fix: problem.fix,
        severity: problemSeverity(problem, structureRule, mustBeKnown(key)),
      }),
    );
  }
  const flawed = new Set(cellProblems.map(({ key }) => key));
  for (const [key, column] of Object.entries(settings.columns)) {
    if (!column.required || given.has(key) || flawed.has(key)) continue;
    if (!places.has(key) && told.has(key)) continue;
    const message = places.has(key)
      ? `Inställningen ${column.header} är tom. ${column.help}`
      : headerMessage('missing', column.header, column, 'Inställningen');
    found.push(finding({ rule: places.has(key) ? 'S-08' : 'S-02', key, message }));
  }
  return [...found, ...unusableSettings(records).map(finding)];
}
