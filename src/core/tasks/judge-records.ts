import { type Edition, inEdition } from '../dashboard/edition.ts';
import { reviewClauses } from '../facts/review-clauses.ts';
import type { Records } from '../records/records.ts';
import type { ReviewDay } from '../records/settings/read-settings.ts';
import type { Catalogue } from '../review/catalogue.ts';
import { idsMentioned } from '../schema/kinds/id.ts';
import { lacksInput } from '../sheets/review-coverage/coverage.ts';
import { skippedYear } from '../sheets/review-time/review-time-rules.ts';
import { hasJudgement } from '../sheets/texts/judgement.ts';
import type { Finding } from '../validation/finding.ts';
import { mentionMessage, mentionRule } from '../validation/publication/mentions.ts';
import { refusals } from '../validation/publication/refusals.ts';
import { validate } from '../validation/validate.ts';
import { countOf } from '../workbook/format.ts';
import { groupBy } from '../workbook/group-by.ts';

export interface JudgementOptions extends ReviewDay {
  /** Overrides the setting Utgåva. */
  readonly edition?: 'Intern' | 'Offentlig';
}

/** What is said of a workbook in an edition. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** Swedish, a sentence each: why the review cannot be final. Empty = it can. */
  readonly gaps: readonly string[];
  /**
   * Swedish, a sentence each: why nothing may be written, since it is unclear what the edition may show or which edition is wanted.
   * Empty = it may. A host asks before it writes anything but Kontroll.
   */
  readonly refusals: readonly string[];
  /** For the person at work, not for the public: what is shown and names protected rows (S-21), with their ids. */
  readonly mentions: readonly Finding[];
}

/** Judges the records of a workbook, and gives those of the edition with what is said of them: what every task begins with. */
export function judgeRecords(
  records: Records,
  { edition }: Pick<JudgementOptions, 'edition'>,
  by: Catalogue,
): { readonly whole: Records; readonly shown: Edition; readonly judgement: Judgement } {
  const whole = inChosenEdition(records, edition);
  const shown = inEdition(whole);
  const found = validate(whole, by);
  return {
    whole,
    shown,
    judgement: {
      findings: shown.leftOut === 0 ? found : publishable(found, shown, by),
      gaps: gapsIn(found, shown.records),
      refusals: refusals(whole, edition !== undefined),
      mentions: found.filter(({ rule }) => rule === mentionRule),
    },
  };
}

function inChosenEdition(records: Records, edition: 'Intern' | 'Offentlig' | undefined): Records {
  return edition === undefined ? records : { ...records, settings: { ...records.settings, edition } };
}

/**
 * What may be told of the findings: those that the shown rows give by themselves, in the words that they give, and that the whole
 * workbook gives too. So nothing is said that only a left-out row knows, or that is true only without it.
 */
function publishable(found: readonly Finding[], shown: Edition, by: Catalogue): Finding[] {
  const ofShown = groupBy(
    validate(shown.records, by).filter((finding) => !tells(finding, shown)),
    placeOf,
  );
  return found.flatMap((finding) => {
    if (finding.rule !== mentionRule)
      return tells(finding, shown) ? [] : (ofShown.get(placeOf(finding))?.shift() ?? []);
    const unnamed = { ...finding, message: mentionMessage(finding.column ?? '', []) };
    return tells(unnamed, shown) ? [] : [unnamed];
  });
}

function placeOf({ rule, sheet, row, column }: Finding): string {
  return JSON.stringify([rule, sheet, row, column]);
}

/** Whether a finding is about, or names, a row that the edition leaves out. */
function tells({ sheet, row, id, message }: Finding, { leftOutIds, leftOutRows }: Edition): boolean {
  const rows = leftOutRows.get(sheet);
  if (row !== null && rows?.has(row)) return true;
  const named = [id ?? '', ...idsMentioned(message)];
  if (named.some((name) => leftOutIds.has(name))) return true;
  return [...message.matchAll(/\brad (\d+)/g)].some(([, number]) => rows?.has(Number(number)));
}

function gapsIn(findings: readonly Finding[], records: Records): string[] {
  const faults = findings.filter(({ severity }) => severity === 'Fel').length;
  const skipped = skippedYear(records);
  const missing = reviewClauses.filter((clause) => lacksInput(clause, records));
  return [
    ...(faults === 0 ? [] : [`Kontrollen har ${countOf(faults, 'fel som måste rättas', 'fel som måste rättas')}.`]),
    ...(skipped === undefined ? [] : [skipped]),
    ...(hasJudgement(records) ? [] : ['Bedömningen saknas: skriv den i bladet Texter, avsnittet bedomning.']),
    ...missing.map(({ number, title }) => `${number} ${title} har varken underlag eller ”Inget att rapportera”.`),
  ];
}
