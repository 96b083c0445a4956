import type { Row } from '../records/table.ts';
import { isUnknownIn } from '../records/table-rows.ts';
import { actionPlan } from '../sheets/action-plan/columns.ts';
import { isProposal } from '../sheets/decisions/actions-of-decision.ts';
import { decisions } from '../sheets/decisions/columns.ts';
import { joinWords } from '../workbook/format.ts';
import { onDay, yearsText } from '../workbook/swedish.ts';
import { text } from './blocks.ts';
import type { Inline } from './document.ts';
import type { ReviewInput } from './review-input.ts';
import { inARow, sentence } from './sentence.ts';

export type Decision = Row<typeof decisions.columns>;

/** Whether the management has decided: what it is asked for stands as decided, in the same words. */
export function isDecided({ records, state }: ReviewInput): boolean {
  return state === 'Slutlig' && records.settings.decisionDate !== '';
}

/** `Förvaltningsledningen beslutade den 20 januari 2026 (§ 12):`; empty text before it has. */
export function decidedLead(input: ReviewInput): string {
  const { decisionBody, decisionDate, paragraph } = input.records.settings;
  if (!isDecided(input)) return '';
  return `${decisionBody} beslutade ${onDay(decisionDate)}${paragraph === '' ? '' : ` (${paragraph})`}:`;
}

/** The decisions of this review in the sheet, by outcome. One whose outcome nobody knows is a proposal. */
export function decisionsOfReview({ records }: ReviewInput) {
  const rows = records.rows(decisions).filter(({ reviewYear }) => reviewYear === records.settings.year);
  return {
    proposed: rows.filter(isProposal),
    approved: rows.filter(({ outcome }) => outcome === 'Godkänt'),
    rejected: rows.filter(({ outcome }) => outcome === 'Avslaget'),
  };
}

/**
 * What is to be decided, or is decided, as full sentences in the present, one measure each: first the review itself, then the decisions of
 * the sheet.
 */
export function decisionSentences(input: ReviewInput): readonly (readonly Inline[])[] {
  const { proposed, approved } = decisionsOfReview(input);
  return [
    ...ofTheReview(input).map((said) => [text(said)]),
    ...(isDecided(input) ? approved : proposed).map((row) => [text(decisionSentence(row))]),
  ];
}

/** `Klassa informationen. Ansvarig: Avdelningschefen. Klart senast den 31 mars 2026.` */
export function decisionSentence(row: Decision): string {
  const { decision, owner, endDate } = row;
  return inARow(
    sentence(decision ?? ''),
    owner === undefined ? unknownText(row, 'owner', 'Ansvarig är okänd.') : `Ansvarig: ${sentence(owner)}`,
    endDate === undefined ? unknownText(row, 'endDate', 'Slutdatum är okänt.') : `Klart senast ${onDay(endDate)}.`,
  );
}

function unknownText(row: Decision, key: keyof Decision & string, said: string): string {
  return isUnknownIn(row, key) ? said : '';
}

function ofTheReview({ records, isShown, numberOf }: ReviewInput): string[] {
  const { year, horizonEnd, decisionBody, operationalGoal } = records.settings;
  const actions = records.rows(actionPlan).filter((action) => action.year === year);
  const followedIn = [
    ...(actions.some(({ inOperationalPlan }) => inOperationalPlan)
      ? [`i verksamhetsplanen under mål ${operationalGoal}`]
      : []),
    ...(actions.some(({ inInternalControlPlan }) => inInternalControlPlan) ? ['i den interna kontrollen'] : []),
  ];
  const planned = `forbattringar-${year}`;
  const later = Array.from({ length: horizonEnd - year }, (_, index) => year + 1 + index).filter((each) =>
    isShown(`forbattringar-${each}`),
  );
  const direction = later.length === 0 ? '' : ` med inriktning ${yearsText(later)}`;
  const numbers = later.map((each) => numberOf(`forbattringar-${each}`));
  return [
    `${decisionBody} godkänner Ledningens genomgång ${year}${direction}.`,
    ...(isShown(planned)
      ? [
          `Förvaltningen genomför åtgärderna för ${year} i avsnitt ${numberOf(planned)}${followedIn.length === 0 ? '' : ` och följer upp dem ${joinWords(followedIn)}`}.`,
        ]
      : []),
    ...(later.length === 0
      ? []
      : [
          `${decisionBody} fastställer inriktningen för ${joinWords(later.map(String))} i avsnitt ${joinWords(numbers)}.`,
        ]),
  ];
}
