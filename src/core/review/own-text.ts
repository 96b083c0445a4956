import type { Records } from '../records/records.ts';
import { attestations, nothingToReport } from '../sheets/review-coverage/coverage.ts';
import { isStale } from '../sheets/texts/current-texts.ts';
import { textsByPlace } from '../sheets/texts/section-texts.ts';
import { formatDate } from '../workbook/format.ts';
import { capitalised, onDay } from '../workbook/swedish.ts';
import { paragraph } from './blocks.ts';
import type { Block } from './document.ts';
import { prose } from './prose.ts';

/** The coordinator's own text for a place in the review; none = nothing is written for it. */
export function ownText(records: Records, place: string): readonly Block[] {
  return (textsByPlace(records).get(place) ?? []).flatMap((row) => {
    if (row.text === undefined) return [];
    // A text of an earlier review is not taken for this one's.
    const from = isStale(row, records) ? [paragraph(`Texten är från ${formatDate(row.date ?? '')}.`)] : [];
    return [...from, ...prose(row.text)];
  });
}

/** Whether the coordinator has written for a place, or stated that it has nothing to report. */
export function hasText(records: Records, place: string): boolean {
  return nothingToReport(records).has(place) || ownText(records, place).length > 0;
}

/** Whether all that people say of a section is that there is nothing to report, with a name put to it. */
export function isOnlyAttested(records: Records, place: string): boolean {
  return attestations(records).has(place) && ownText(records, place).length === 0;
}

/** Who has stated that some sections have nothing to report, and when, as a sentence; empty text where nobody has put a name to it. */
export function statedText(records: Records, places: readonly string[]): string {
  const attestation = attestations(records).get(places[0] ?? '');
  if (attestation === undefined) return '';
  const on = attestation.on === undefined ? '' : ` ${onDay(attestation.on)}`;
  return `${capitalised(attestation.by)} har gått igenom ${places.length === 1 ? 'punkten' : 'punkterna'}${on}.`;
}
