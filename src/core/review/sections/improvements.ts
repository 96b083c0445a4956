import type { Settings } from '../../records/settings/read-settings.ts';
import { idsOf, isUnknownIn } from '../../records/table-rows.ts';
import type { Action } from '../../sheets/action-plan/action.ts';
import { actionPlan } from '../../sheets/action-plan/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { formatShare } from '../../workbook/format.ts';
import { areasInPriorityOrder } from '../areas.ts';
import { blocksOf, callout, footnote, list, lit, paragraph, strong, subheading, text } from '../blocks.ts';
import type { Block, Inline } from '../document.ts';
import { lackingFrom } from '../lacking.ts';
import { charts, type ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { sentence } from '../sentence.ts';

/** 9.3.2 g: opportunities for continual improvement. */
export const improvements: SectionDefinition = {
  key: 'forbattringar',
  title: 'Förbättringar som föreslås för verksamhetens LIS',
  level: 1,
  ownText: true,
  input: {
    g: {
      rows: ({ rows, settings: { year, horizonEnd } }) =>
        idsOf(rows(actionPlan), (row) => row.year !== undefined && row.year >= year && row.year <= horizonEnd),
      fillIn: 'åtgärder i Handlingsplan för åren i inriktningen',
    },
  },
  sources: () => [byYear],
  write: (input) =>
    blocksOf(
      paragraph(
        'Förbättringarna står per år och område, de viktigaste först. För verksamhetsåret anges ansvarig, slutdatum och status; för de följande åren anges inriktningen.',
        footnote('SS-ISO/IEC 27001:2022, 9.3.2 g och 10.1 Ständig förbättring.'),
      ),
      charts(input, 'A5'),
    ),
};

const byYear = selection(actionPlan, ['year'], ({ year }) => year === undefined);

/** One section per year of the horizon: the first with owner, date and status, the later ones as direction. */
export function improvementsByYear({ year: firstYear, horizonEnd }: Settings): SectionDefinition[] {
  const years = Array.from({ length: horizonEnd - firstYear + 1 }, (_, index) => firstYear + index);
  return years.map((year, index) => ({
    key: `forbattringar-${year}`,
    title: index === 0 ? `Förbättringar ${year}` : `Inriktning ${year}`,
    level: 2,
    isOptional: true,
    ownText: true,
    rows: ({ rows }) => idsOf(rows(actionPlan), (row) => row.year === year),
    write: (input) => actionsOfYear(input, year, index === 0 ? followedUp : planned),
  }));
}

function actionsOfYear({ records, state }: ReviewInput, year: number, item: (action: Action) => Inline[]): Block[] {
  const areas = areasInPriorityOrder(records, year);
  if (areas.length > 0) return areas.flatMap(({ area, actions }) => [subheading(3, area), list(actions.map(item))]);
  const lacking = lackingFrom(records, byYear);
  if (lacking.length > 0) return lacking;
  const advice =
    state === 'Utkast'
      ? callout('missing', `Inga åtgärder för ${year} finns i bladet ${actionPlan.name}.`)
      : paragraph(`Inga åtgärder är planerade för ${year}.`);
  return [advice];
}

function followedUp(action: Action): Inline[] {
  const { status, done, owner, endDate, effect } = action;
  const light = status === 'Klar' ? 'grön' : status === 'Avbruten' || status === 'Pausad' ? 'gul' : 'ingen';
  const progress = done !== undefined && status !== 'Klar' && done > 0 ? `, ${formatShare(done)}` : '';
  return [
    ...planned(action),
    text(
      ` Ansvarig: ${owner ?? absent(action, 'owner')}. Slutdatum: ${endDate ?? absent(action, 'endDate')}. Status: `,
    ),
    lit((status ?? absent(action, 'status')) + progress, light),
    text(effect === undefined ? '.' : `. Effekt: ${sentence(effect)}`),
  ];
}

/** What is said in place of a value that is not there: a formula without result hides one, or none. */
function absent(action: Action, key: keyof Action & string): string {
  return isUnknownIn(action, key) ? 'okänt' : 'saknas';
}

function planned({ id, action, description }: Action): Inline[] {
  const about = description === undefined ? '' : ` ${sentence(description)}`;
  return [strong(sentence(action ?? '')), text(`${about}${id === undefined ? '' : ` (${id})`}`)];
}
