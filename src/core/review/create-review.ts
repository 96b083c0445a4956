import type { Dashboard } from '../dashboard/dashboard.ts';
import type { Records } from '../records/records.ts';
import type { Finding } from '../validation/finding.ts';
import { formatDate } from '../workbook/format.ts';
import { dateRange, yearsText } from '../workbook/swedish.ts';
import type { ReviewDocument, ReviewDocuments, Section, TitlePageEntry } from './document.ts';
import type { ReviewInput } from './review-input.ts';
import { type SectionDefinition, sectionNumbers } from './section-definition.ts';
import { shownSections } from './shown-sections.ts';
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
): ReviewDocuments {
  const { board, administration, year, horizonEnd, registryNumber } = records.settings;
  const { shown, leftOut, written } = shownSections(sections, { records, dashboard, findings, state });
  const numbers = sectionNumbers(shown);
  const input: ReviewInput = {
    ...{ records, dashboard, findings, state, leftOut },
    numberOf: (key) => numberIn(numbers, key),
    isShown: (key) => numbers.has(key),
  };
  const parts = shown.map((section): [boolean, Section] => [
    section.isApart === true,
    {
      key: section.key,
      number: input.numberOf(section.key),
      title: section.title,
      level: section.level,
      blocks: writeSection(section, input, written.get(section)),
    },
  ]);
  const direction = horizonEnd > year ? ` med inriktning ${yearsText([year + 1, horizonEnd])}` : '';
  const title = `Ledningens genomgång ${year}`;
  const facts = {
    language: 'sv-SE',
    ...{ board, administration, year, state },
    edition: dashboard.edition,
    today: records.today,
    titlePage: titlePage(records, dashboard, state),
    header: [board || administration, registryNumber === '' ? '' : `Dnr ${registryNumber}`]
      .filter((part) => part !== '')
      .join(' · '),
  } as const;
  return {
    document: {
      ...facts,
      part: 'Genomgång',
      title,
      subtitle: `Informationssäkerhet och dataskydd${direction}`,
      sections: parts.flatMap(([isApart, section]) => (isApart ? [] : [section])),
    },
    appendices: {
      ...facts,
      part: 'Bilagor',
      title: `${title} – bilagor`,
      subtitle: 'Underlag till siffrorna i ledningens genomgång',
      sections: parts.flatMap(([isApart, section]) => (isApart ? [section] : [])),
    },
  };
}

function numberIn(numbers: ReadonlyMap<string, string>, key: string): string {
  const number = numbers.get(key);
  if (number === undefined) throw new Error(`No section ${key}`);
  return number;
}

function titlePage(
  { settings, today }: Records,
  { edition }: Dashboard,
  state: ReviewDocument['state'],
): TitlePageEntry[] {
  const entries: [string, string][] = [
    ['Nämnd', settings.board],
    ['Förvaltning', settings.administration],
    ['Diarienummer', settings.registryNumber],
    ['Uppföljd period', dateRange(settings.periodFrom, settings.periodTo)],
    ['Handläggare', settings.caseOfficer],
    ['Deltagare', settings.participants],
    ['Beslutsinstans', settings.decisionBody],
    ['Beslutad', settings.decisionDate === '' ? '' : decidedText(settings)],
    ['Version', settings.version],
    ['Uppgifterna gäller', formatDate(today)],
    ['Utgåva', editionText(edition, state)],
  ];
  return entries.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}

function decidedText({ decisionDate, paragraph }: Records['settings']): string {
  return `${formatDate(decisionDate)}${paragraph === '' ? '' : `, ${paragraph}`}`;
}

function editionText(edition: Dashboard['edition'], state: ReviewDocument['state']): string {
  if (edition === 'Intern') return state === 'Utkast' ? 'Utkast – endast internt' : 'Intern';
  return state === 'Utkast' ? 'Offentlig, utkast' : 'Offentlig';
}
