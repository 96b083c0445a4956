import { hasUnreadRows } from './lacking.ts';
import { hasText, isOnlyAttested } from './own-text.ts';
import type { ReviewInput } from './review-input.ts';
import type { SectionDefinition } from './section-definition.ts';

export interface ShownSections {
  /** In document order. */
  readonly shown: readonly SectionDefinition[];
  /** Those that a short review has nothing to say in; it names them once, in the appendix of the clauses. */
  readonly leftOut: readonly SectionDefinition[];
}

/**
 * Which sections a review has. A short one leaves out those in which there is nothing to say: no text of the coordinator's and nothing to
 * show of the workbook, whether somebody has attested that or not; and a heading over nothing but such.
 */
export function shownSections(
  sections: readonly SectionDefinition[],
  given: Pick<ReviewInput, 'records' | 'dashboard' | 'findings' | 'state'>,
): ShownSections {
  const { records, state } = given;
  const { scope } = records.settings;
  const declared = sections.filter(
    ({ onlyIn = state, ...section }) => onlyIn === state && section.isShown?.(records) !== false,
  );
  if (scope === 'Fullständig') return { shown: declared, leftOut: [] };
  const ofScope = declared.filter(({ isOnlyInFull, key }) => isOnlyInFull !== true || hasText(records, key));
  // What a section says elsewhere does not matter to whether it says something.
  const input: ReviewInput = { ...given, leftOut: [], numberOf: () => '', isShown: () => true };
  const silent = new Set<SectionDefinition>();
  for (let index = ofScope.length - 1; index >= 0; index--) {
    const section = ofScope[index] as SectionDefinition;
    if (section.isOptional !== true) continue;
    if (hasText(records, section.key) && !isOnlyAttested(records, section.key)) continue;
    if (hasShownPart(ofScope, index, silent) || section.write(input).length > 0) continue;
    if (section.sources?.(records).some((source) => hasUnreadRows(records, source))) continue;
    silent.add(section);
  }
  return {
    shown: ofScope.filter((section) => !silent.has(section)),
    leftOut: ofScope.filter((section) => silent.has(section)),
  };
}

/** Whether a section below this heading is shown. */
function hasShownPart(
  sections: readonly SectionDefinition[],
  index: number,
  silent: ReadonlySet<SectionDefinition>,
): boolean {
  const level = sections[index]?.level ?? 0;
  for (let next = index + 1; next < sections.length; next++) {
    const part = sections[next] as SectionDefinition;
    if (part.isAppendix || part.level <= level) return false;
    if (!silent.has(part)) return true;
  }
  return false;
}
