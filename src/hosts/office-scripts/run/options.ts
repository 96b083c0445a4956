import { dateFromIso, type ReviewDay, refusalLead } from '../../../core/index.ts';
import { swedishDay } from './swedish-day.ts';

/** What a flow may ask of a script; texts that are empty ask nothing. */
export interface Asked {
  readonly day: string;
  readonly edition: string;
}

export interface JudgingOptions extends ReviewDay {
  readonly edition?: 'Intern' | 'Offentlig';
}

/** What was asked for, as the command line takes it: a day goes before the setting Avstämningsdatum. @throws Error that people read */
export function judgingOptions({ day, edition }: Asked): JudgingOptions {
  const today = swedishDay(Date.now());
  const wanted = edition.trim().toLowerCase();
  if (wanted !== '' && wanted !== 'intern' && wanted !== 'offentlig')
    throw new Error(`Utgåvan kan inte vara ${edition}: skriv intern eller offentlig, eller lämna den tom.`);
  if (day !== '' && dateFromIso(day)?.date !== day)
    throw new Error(`Datumet ${day} finns inte: skriv det som år-månad-dag, till exempel 2026-03-31.`);
  return {
    today,
    ...(day !== '' && { reviewDate: day }),
    ...(wanted !== '' && { edition: wanted === 'intern' ? ('Intern' as const) : ('Offentlig' as const) }),
  };
}

/** Stops what would show the review while it is unclear what it may show. @throws Error with a sentence for each reason */
export function refuseUnclear(refusals: readonly string[]): void {
  if (refusals.length > 0) throw new Error(`${refusalLead}: ${refusals.join(' ')}`);
}
