import { publicEditionText } from '../../dashboard/edition.ts';
import type { Records } from '../../records/records.ts';
import { actionPlan } from '../../sheets/action-plan/columns.ts';
import { countOf, lowerFirst } from '../../workbook/format.ts';
import { areasInPriorityOrder } from '../areas.ts';
import { blocksOf, callout, footnote, list, paragraph, strong, subheading, text } from '../blocks.ts';
import type { Block } from '../document.ts';
import { ownText } from '../own-text.ts';
import { indicator, keyFigures, type ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';

/** SS-ISO/IEC 27001:2022 9.3.1: what the review is, and how it turned out in short. */
export const summary: SectionDefinition = {
  key: 'sammanfattning',
  title: 'Sammanfattning',
  level: 1,
  ownText: true,
  texts: [{ key: 'bedomning', title: 'Bedömning' }],
  preamble: (input) => blocksOf(publicEdition(input), subheading(2, 'Bedömning'), judgement(input)),
  write: (input) =>
    blocksOf(scope(input), outcome(input), keyFigures(input, input.dashboard.keyFigures), priorities(input)),
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

function scope({ records, dashboard, numberOf }: ReviewInput): Block {
  const { year, horizonEnd, administration } = records.settings;
  const direction =
    horizonEnd > year
      ? `, med inriktning för ${year + 1 === horizonEnd ? horizonEnd : `${year + 1}–${horizonEnd}`}`
      : '';
  return paragraph(
    `Ledningen går varje år igenom informationssäkerheten och dataskyddet för att säkerställa att ledningssystemet är lämpligt, tillräckligt och verkningsfullt.`,
    footnote('SS-ISO/IEC 27001:2022, 9.3 Ledningens genomgång.'),
    ` Genomgången gäller ${administration || 'förvaltningen'} och verksamhetsåret ${year}${direction}. Siffrorna är räknade per ${dashboard.today}, och raderna bakom varje siffra står i ${lowerFirst(numberOf('bilaga-b'))}.`,
  );
}

function outcome(input: ReviewInput): Block | undefined {
  const share = indicator(input, 'A2');
  if (share.value === null) return undefined;
  return paragraph(
    `Av åtgärderna för ${input.records.settings.year} är ${share.rows.length} av ${share.population.length} klara (`,
    strong(share.valueText),
    `).${lateText(input)}`,
  );
}

/** How many actions are late, as a sentence after another; nothing where the plan has no end dates. */
function lateText(input: ReviewInput): string {
  if (!input.records.has(actionPlan, 'endDate')) return '';
  const { value, unknown } = indicator(input, 'A3');
  const late = value ?? 0;
  if (late === 0) return unknown.length === 0 && isSure(input.records) ? ' Ingen öppen åtgärd är försenad.' : '';
  return ` ${countOf(late, 'åtgärd är försenad', 'åtgärder är försenade')}.`;
}

/** Whether every status and end date of the plan could be read, so that "none is late" may be said. */
function isSure(records: Records): boolean {
  const problems = records.table(actionPlan)?.cellProblems ?? [];
  return !problems.some(({ key, problem }) => !problem.understood && (key === 'status' || key === 'endDate'));
}

function priorities(input: ReviewInput): readonly (Block | undefined)[] {
  const { records } = input;
  const areas = areasInPriorityOrder(records, records.settings.year);
  if (areas.length === 0) return [];
  const items = areas.map(({ area, actions }) => {
    const first = actions
      .slice(0, 3)
      .map(({ action }) => action ?? '')
      .filter((action) => action !== '');
    const more = actions.length - first.length;
    const after = first.length === 0 ? '' : ' till';
    const rest = more > 0 ? [countOf(more, `åtgärd${after}`, `åtgärder${after}`)] : [];
    return [strong(area), text(` – ${[...first, ...rest].join('; ')}`)];
  });
  return [
    paragraph(`Årets områden i prioritetsordning (${actionPlan.name.toLowerCase()}ens ${records.settings.year}):`),
    list(items, true),
  ];
}
