import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { texts } from './columns.ts';

type Text = Row<typeof texts.columns>;

/** Whether a text belongs to the review of the planned year; one of another year is kept and not printed. */
export function isCurrent({ year }: Pick<Text, 'year'>, { settings }: Records): boolean {
  return year === undefined || year === settings.year;
}

/** Whether a text is dated before the period that is followed up began: it speaks of an earlier review. */
export function isStale({ date }: Pick<Text, 'date'>, { settings }: Records): boolean {
  return date !== undefined && date < settings.periodFrom;
}

/** The texts of the planned year. */
export function currentTexts(records: Records): readonly Text[] {
  return records.once('texts of the planned year', () =>
    records.rows(texts).filter((text) => isCurrent(text, records)),
  );
}
