import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { trainings } from '../../sheets/trainings/columns.ts';
import { foldText } from '../../workbook/text.ts';
import type { FreeIds } from '../next-free-id.ts';
import { withYear } from './moved-dates.ts';
import type { SheetAdditions } from './sheet-additions.ts';

/**
 * Gives each mandatory training of the followed-up year or later a row for a year, with the group's size and nobody trained. Swedish:
 * what was done.
 */
export function carryTrainings(
  records: Records,
  sheet: SheetAdditions<typeof trainings.columns>,
  free: FreeIds,
  year: number,
): string[] {
  return lastOfEach(records.rows(trainings)).flatMap((row) => {
    const { year: from = 0, mandatory, training = '', audience = '', audienceSize } = row;
    if (mandatory !== true || from < records.settings.followedUpYear || from >= year) return [];
    const id = String(free.after('UT-000'));
    sheet.addRow({
      id,
      training: withYear(sheet.cell(row, 'training'), from, year),
      audience: sheet.cell(row, 'audience'),
      year,
      mandatory: sheet.cell(row, 'mandatory'),
      audienceSize: audienceSize ?? null,
      completed: 0,
      sensitive: sheet.cell(row, 'sensitive'),
    });
    const size = audienceSize === undefined ? '' : `${audienceSize} i målgruppen, `;
    return [`${training} (${audience}) är obligatorisk: ${id} är raden för ${year}, med ${size}ingen utbildad än.`];
  });
}

/** The row of the last year of each training and audience. */
function lastOfEach(rows: readonly Row<typeof trainings.columns>[]): Row<typeof trainings.columns>[] {
  const last = new Map<string, Row<typeof trainings.columns>>();
  for (const row of rows) {
    const { training, audience = '', year } = row;
    if (training === undefined || year === undefined) continue;
    const key = `${foldText(training.split(String(year)).join(' '))}\n${audience}`;
    const known = last.get(key);
    if (known?.year === undefined || known.year < year) last.set(key, row);
  }
  return [...last.values()];
}
