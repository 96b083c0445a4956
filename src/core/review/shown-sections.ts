import type { Block } from './document.ts';
import { hasUnreadRows } from './lacking.ts';
import { hasText, isOnlyAttested } from './own-text.ts';
import type { ReviewInput } from './review-input.ts';
import type { SectionDefinition } from './section-definition.ts';
import { writeShown } from './write-shown.ts';

export interface ShownSections {
  /** In document order. */
  readonly shown: readonly SectionDefinition[];
  /** Those that a short review has nothing to say in; it names them once, in the appendix of the clauses. */
  readonly leftOut: readonly SectionDefinition[];
  /** What had to be written to tell, of the sections that say nothing of the others: it need not be written again. */
  readonly written: ReadonlyMap<SectionDefinition, readonly Block[]>;
}

type Given = Pick<ReviewInput, 'records' | 'dashboard' | 'findings' | 'state'>;

/**
 * Which sections a review has. A short one leaves out those in which there is nothing to say: no text of the coordinator's and nothing to
 * show of the workbook, whether somebody has attested that or not; and a heading over nothing but such.
 */
export function shownSections(sections: readonly SectionDefinition[], given: Given): ShownSections {
  const { records, state } = given;
  const { scope } = records.settings;
  const declared = sections.filter(
    ({ onlyIn = state, ...section }) => onlyIn === state && section.isShown?.(records) !== false,
  );
  if (scope === 'Fullständig') return { shown: declared, leftOut: [], written: new Map() };
  const ofScope = declared.filter(({ isOnlyInFull, key }) => isOnlyInFull !== true || hasText(records, key));
  const written = new Map<SectionDefinition, readonly Block[]>();
  const silent = new Set<SectionDefinition>();
  for (let index = ofScope.length - 1; index >= 0; index--) {
    const section = ofScope[index] as SectionDefinition;
    if (section.isOptional !== true) continue;
    if (hasText(records, section.key) && !isOnlyAttested(records, section.key)) continue;
    if (hasShownPart(ofScope, index, silent)) continue;
    const { blocks, isFinal } = writtenAlone(section, given);
    if (isFinal) written.set(section, blocks);
    if (blocks.length > 0) continue;
    if (section.sources?.(records).some((source) => hasUnreadRows(records, source))) continue;
    silent.add(section);
  }
  return {
    shown: ofScope.filter((section) => !silent.has(section)),
    leftOut: ofScope.filter((section) => silent.has(section)),
    written,
  };
}

/** What a section says while it is not known which others there are: final unless it asks. Whether it says something is so all the same. */
function writtenAlone(section: SectionDefinition, given: Given) {
  let isFinal = true;
  const asked = <T>(answer: T): T => {
    isFinal = false;
    return answer;
  };
  const blocks = writeShown(section, {
    ...given,
    get leftOut() {
      return asked([]);
    },
    numberOf: () => asked(''),
    isShown: () => asked(true),
  });
  return { blocks, isFinal };
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
