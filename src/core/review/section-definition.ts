import type { Records, SectionFacts } from '../records/records.ts';
import type { SheetDefinition } from '../schema/define-sheet.ts';
import type { Selection } from '../validation/unread-rows.ts';
import type { Block } from './document.ts';
import type { ReviewInput } from './review-input.ts';

/** A heading of the review and what stands under it. All that is true of a section stands here, and everybody reads it from here. */
export interface SectionDefinition extends SectionFacts {
  /** Numbered by letter, after the sections. */
  readonly isAppendix?: true;
  /** Stands in the document of appendices, which is a file of its own. */
  readonly isApart?: true;
  /** It places the coordinator's own text itself; left out = that stands first. */
  readonly placesOwnText?: true;
  /** A short review leaves it out where it has nothing to say. */
  readonly isOptional?: true;
  /** A short review has no such section. */
  readonly isOnlyInFull?: true;
  /** Left out = in every state. */
  readonly onlyIn?: 'Utkast';
  /** Whether the workbook has what it is about; left out = it is shown whatever the workbook holds. */
  isShown?(records: Records): boolean;
  /** What it is written from: it says first which of it the workbook lacks or could not be read. */
  sources?(records: Records): readonly Selection[];
  /** The sheet to fill in when there is nothing to show; left out = it says nothing then. */
  readonly filledFrom?: SheetDefinition;
  /** What stands after the coordinator's own text. */
  write(input: ReviewInput): readonly Block[];
}

/** The number of each section by key: `2`, `2.1`, `2.1.1`, `Bilaga A`. */
export function sectionNumbers(sections: readonly SectionDefinition[]): ReadonlyMap<string, string> {
  const counts: number[] = [];
  let appendices = 0;
  return new Map(
    sections.map(({ key, level, isAppendix }) => {
      if (isAppendix) return [key, `Bilaga ${String.fromCharCode('A'.charCodeAt(0) + appendices++)}`];
      counts.length = level;
      counts[level - 1] = (counts[level - 1] ?? 0) + 1;
      return [key, counts.join('.')];
    }),
  );
}
