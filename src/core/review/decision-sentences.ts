import type { Row } from '../records/table.ts';
import { isUnknownIn } from '../records/table-rows.ts';
import { actionPlan } from '../sheets/action-plan/columns.ts';
import { isProposal } from '../sheets/decisions/actions-of-decision.ts';
import { decisions } from '../sheets/decisions/columns.ts';
import { formatDate, joinWords } from '../workbook/format.ts';
import { onDay, yearsText } from '../workbook/swedish.ts';
import { onOneLine } from '../workbook/text.ts';
import { text } from './blocks.ts';
import type { Inline } from './document.ts';
import { namedActions } from './named-actions.ts';
import type { ReviewInput } from './review-input.ts';
import { inARow, labelled, sentence } from './sentence.ts';

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
export function decisionSentences(
  input: ReviewInput,
  told: (input: ReviewInput, row: Decision) => string = (_, { decision = '' }) => sentence(decision),
): readonly (readonly Inline[])[] {
  const { proposed, approved } = decisionsOfReview(input);
  const ofSheet = isDecided(input) ? approved : proposed;
  return [...ofTheReview(input), ...ofSheet.map((row) => told(input, row))].map((said) => [text(said)]);
}

/**
 * A decision with who carries it out, until when, by which action, and where it was decided when that was not with the review:
 * `Klassa informationen. Ansvarig: Avdelningschefen. Klart senast den 31 mars 2026. Åtgärd: Klassa informationen i journalsystemet.`
 */
export function decisionInFull(input: ReviewInput, row: Decision): string {
  const { decision, owner, endDate, action } = row;
  const carriedOutBy = namedActions(input, action);
  return inARow(
    sentence(decision ?? ''),
    owner === undefined ? unknownText(row, 'owner', 'Ansvarig är okänd.') : `Ansvarig: ${sentence(owner)}`,
    endDate === undefined ? unknownText(row, 'endDate', 'Slutdatum är okänt.') : `Klart senast ${onDay(endDate)}.`,
    carriedOutBy === '' || carriedOutBy === onOneLine(decision ?? '') ? '' : labelled('Åtgärd', carriedOutBy),
    decidedElsewhere(input, row),
    unknownText(row, 'outcome', 'Utfallet är okänt.'),
  );
}

/** Where and when, of a decision that was not made with the review; the body alone says nothing of a proposal. */
function decidedElsewhere({ records }: ReviewInput, { body, paragraph, decisionDate }: Decision): string {
  const { settings } = records;
  const isWithReview =
    (body ?? settings.decisionBody) === settings.decisionBody &&
    (paragraph ?? settings.paragraph) === settings.paragraph &&
    (decisionDate ?? settings.decisionDate) === settings.decisionDate;
  if (isWithReview) return '';
  const wasDecided = paragraph !== undefined || decisionDate !== undefined;
  const date = decisionDate === undefined ? undefined : formatDate(decisionDate);
  const told = [body, paragraph, date].filter((part) => part !== undefined).join(', ');
  return labelled(wasDecided ? 'Beslutat' : 'Beslutas av', told);
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
