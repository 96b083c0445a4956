import type { Dashboard } from '../dashboard/dashboard.ts';
import type { Records } from '../records/records.ts';
import type { Finding } from '../validation/finding.ts';
import { formatDate } from '../workbook/format.ts';
import type { ReviewDocument, TitlePageEntry } from './document.ts';
import { type SectionDefinition, sectionNumbers } from './section-definition.ts';
import { writeSection } from './write-section.ts';

/**
 * Writes the review (SS-ISO/IEC 27001:2022 9.3) from the records, their figures and what the check found.
 * @param sections in document order
 */
export function createReview(
  sections: readonly SectionDefinition[],
  records: Records,
  dashboard: Dashboard,
  findings: readonly Finding[],
  state: 'Utkast' | 'Slutlig',
): ReviewDocument {
  const { board, administration, year, horizonEnd, registryNumber } = records.settings;
  const shown = sections.filter(
    (section) => (section.onlyIn ?? state) === state && section.isShown?.(records) !== false,
  );
  const numbers = sectionNumbers(shown);
  const input = { records, dashboard, findings, state, numberOf: (key: string) => numberIn(numbers, key) };
  const direction =
    horizonEnd > year ? ` med inriktning ${year + 1 === horizonEnd ? horizonEnd : `${year + 1}–${horizonEnd}`}` : '';
  return {
    language: 'sv-SE',
    title: `Ledningens genomgång ${year}`,
    subtitle: `Informationssäkerhet och dataskydd${direction}`,
    board,
    administration,
    year,
    state,
    edition: dashboard.edition,
    today: records.today,
    titlePage: titlePage(records, dashboard, state),
    header: [board || administration, registryNumber === '' ? '' : `Dnr ${registryNumber}`]
      .filter((part) => part !== '')
      .join(' · '),
    sections: shown.map((section) => ({
      key: section.key,
      number: input.numberOf(section.key),
      title: section.title,
      level: section.level,
      blocks: writeSection(section, input),
    })),
  };
}

function numberIn(numbers: ReadonlyMap<string, string>, key: string): string {
  const number = numbers.get(key);
  if (number === undefined) throw new Error(`No section ${key}`);
  return number;
}

function titlePage({ settings, today }: Records, { edition }: Dashboard, state: string): TitlePageEntry[] {
  const entries: [string, string][] = [
    ['Nämnd', settings.board],
    ['Förvaltning', settings.administration],
    ['Diarienummer', settings.registryNumber],
    ['Avser', `${formatDate(settings.periodFrom)} – ${formatDate(settings.periodTo)}`],
    ['Handläggare', settings.caseOfficer],
    ['Deltagare', settings.participants],
    ['Beslutsinstans', settings.decisionBody],
    ['Beslutsdatum', settings.decisionDate === '' ? '' : formatDate(settings.decisionDate)],
    ['Version', settings.version],
    ['Siffrorna räknade per', formatDate(today)],
    ['Utgåva', `${edition}, ${state.toLowerCase()}`],
  ];
  return entries.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}
