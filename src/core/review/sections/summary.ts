import { publicEditionText } from '../../dashboard/edition.ts';
import { lowerFirst } from '../../workbook/format.ts';
import { counted, dateRange, onDay, yearsText } from '../../workbook/swedish.ts';
import { onOneLine } from '../../workbook/text.ts';
import { areasInPriorityOrder } from '../areas.ts';
import { blocksOf, callout, footnote, list, paragraph, strong, subheading, text } from '../blocks.ts';
import { decidedLead, decisionSentences, isDecided } from '../decision-sentences.ts';
import type { Block } from '../document.ts';
import { nouns } from '../nouns.ts';
import { ownText } from '../own-text.ts';
import { keyFigures, type ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { redFigures, shownFigures } from '../shown-figures.ts';
import { whyRed } from '../why-red.ts';
import { lacksText } from './improvements.ts';

/** SS-ISO/IEC 27001:2022 9.3.1: how it stands, what is to be decided, what comes first, and what is red and why. */
export const summary: SectionDefinition = {
  key: 'sammanfattning',
  title: 'Sammanfattning',
  level: 1,
  ownText: true,
  placesOwnText: true,
  texts: [{ key: 'bedomning', title: 'Bedömning' }],
  write: (input) =>
    blocksOf(
      publicEdition(input),
      subheading(2, 'Bedömning'),
      judgement(input),
      subheading(2, isDecided(input) ? 'Beslut' : 'Förslag till beslut'),
      decidedLead(input) === '' ? undefined : paragraph(decidedLead(input)),
      list(decisionSentences(input), true),
      priorities(input),
      ownText(input.records, 'sammanfattning'),
      scope(input),
      figures(input),
    ),
};

function publicEdition({ dashboard }: ReviewInput): Block | undefined {
  if (dashboard.edition === 'Intern') return undefined;
  return callout('kept', `Det här är den offentliga utgåvan. ${publicEditionText(dashboard)}`);
}

/** The body's own judgement of its system (9.3.1), which no program can make. */
function judgement({ records }: ReviewInput): readonly Block[] {
  const judged = ownText(records, 'bedomning');
  if (judged.length > 0) return judged;
  return [
    callout(
      'missing',
      'Bedömning saknas. Skriv i bladet Texter, avsnittet bedömning, om ledningssystemet är lämpligt, tillräckligt och verkningsfullt.',
    ),
  ];
}

function priorities({ records }: ReviewInput): readonly (Block | undefined)[] {
  const { year } = records.settings;
  const areas = areasInPriorityOrder(records, year);
  if (areas.length === 0) return [];
  const items = areas.map(({ area, actions }) => {
    const [first] = actions.flatMap(({ action }) => action ?? []);
    const more = actions.length > 1 ? ` (${counted(actions.length, nouns.action)})` : '';
    return [strong(area), text(first === undefined ? more : `${more}: ${onOneLine(first)}`)];
  });
  const lacks = lacksText(records, year);
  return [
    subheading(2, `Det viktigaste under ${year}, i prioritetsordning`),
    list(items, true),
    lacks === '' ? undefined : paragraph(lacks),
  ];
}

function scope({ records, dashboard, numberOf }: ReviewInput): Block {
  const { year, horizonEnd, administration, periodFrom, periodTo } = records.settings;
  const later = Array.from({ length: horizonEnd - year }, (_, index) => year + 1 + index);
  const direction = later.length === 0 ? '' : `, med inriktning för ${yearsText(later)},`;
  return paragraph(
    'Ledningen går varje år igenom ledningssystemet för informationssäkerhet (LIS).',
    footnote('SS-ISO/IEC 27001:2022, 9.3 Ledningens genomgång.'),
    ` Den här genomgången gäller ${administration || 'förvaltningen'}. Den planerar ${year}${direction} och följer upp ${dateRange(periodFrom, periodTo)}. Uppgifterna gäller ${onDay(dashboard.today)}, och underlaget finns i ${lowerFirst(numberOf('bilaga-b'))}, som är en egen fil.`,
  );
}

/** At most six figures with what they were before, and for each red one why it is. */
function figures(input: ReviewInput): readonly (Block | undefined)[] {
  const shown = shownFigures(input);
  if (shown.length === 0) return [];
  const red = redFigures(input);
  return [
    subheading(2, 'Läget i siffror'),
    keyFigures(
      input,
      shown.map(({ id }) => id),
    ),
    red.length === 0 ? undefined : list(red.map((figure) => whyRed(input, figure))),
  ];
}
