import type { DatedFact } from '../../../facts/dated-facts.ts';
import type { Severity } from '../../../validation/finding.ts';
import { factsNamed } from './facts-named.ts';
import {
  datesIn,
  findWords,
  fullDatesIn,
  says,
  saysBegun,
  speaksOfBegun,
  speaksOfComing,
  speaksOfFormer,
  speaksOfFuture,
  tellsAsLaw,
  withoutQuotations,
} from './running-text.ts';

/** A fact of the built-in table, and what the workbook says against it. */
export interface Contradiction {
  readonly fact: DatedFact;
  /** Swedish: what is wrong, and what to do. */
  readonly message: string;
}

/** What a finding says of a contradiction; what the table is less sure of is for information. */
export function contradictionProblem({ fact, message }: Contradiction) {
  const severity: Severity = fact.grade === 'rule' ? 'Varning' : 'Upplysning';
  return { message, severity, reference: fact.source };
}

/** Something beside a law itself, with dates of its own: changes in it, parts of it. */
const besideTheFact = /ändring|ändra|tillägg|vägledning|(?<!\p{L})delar av/u;
/** Regulations under a law. */
const underTheLaw = /(?<!\p{L})(?:föreskrift|förordning)/u;

/** A law by what it is, without its name. */
const namesALaw = /(?<!\p{L})(?:lagen|förordningen|föreskrifterna|direktivet|standarden)(?!\p{L})/u;

function mentions(text: string, fact: Pick<DatedFact, 'mentions'>): boolean {
  return findWords(text, fact.mentions) !== undefined;
}

/** What stands around the name of a fact, where the text is about the fact itself and not regulations under it or a change in it. */
function placeOf(text: string, fact: DatedFact) {
  const place = findWords(text, fact.mentions);
  if (place === undefined) return undefined;
  const around = `${place.before} ${place.after}`;
  const isUnderIt = fact.kind !== 'regulation' && says(underTheLaw, around);
  return isUnderIt || says(besideTheFact, around) ? undefined : place;
}

/** What a text may contradict as law: neither an agency, which has a name, nor a proposal, which binds nobody. */
function isLaw({ kind }: DatedFact): boolean {
  return kind !== 'agency' && kind !== 'proposal';
}

/** The law of the table that a heading is about. */
export function lawOf(heading: string): DatedFact | undefined {
  return factsNamed(heading, '').named.find((fact) => isLaw(fact) && placeOf(heading, fact) !== undefined);
}

/**
 * What a sentence says against the table on a certain day: that a law is yet to come though it is in force, or is in force though it
 * is yet to come, or since another day; that something holds that has been replaced; that a proposal is law.
 * @param subject the law that the row is about; a sentence that names no law is taken to be about it
 * @param day the day that the sentence speaks of
 */
export function contradictionIn(
  written: string,
  subject: DatedFact | undefined,
  day: string,
): Contradiction | undefined {
  const sentence = withoutQuotations(written);
  const { named, claims } = factsNamed(sentence, day);
  const [overtaken] = claims;
  if (overtaken !== undefined && !speaksOfFormer(sentence)) {
    const message = `Texten stämmer inte längre. ${overtaken.claim.says} Uppdatera texten.`;
    return { fact: overtaken.fact, message };
  }
  for (const fact of named) {
    const message = aboutNamed(sentence, fact, day);
    if (message !== undefined) return { fact, message };
  }
  if (subject !== undefined && !named.some(({ kind }) => kind !== 'agency')) {
    const message = aboutSubject(sentence, subject, day);
    if (message !== undefined) return { fact: subject, message };
  }
  const former = named.find((fact) => isPresentedAsCurrent(sentence, fact, day));
  return former && { fact: former, message: formerMessage(former, day) };
}

function aboutNamed(sentence: string, fact: DatedFact, day: string): string | undefined {
  if (fact.kind === 'agency' || fact.validTo !== undefined) return undefined;
  if (fact.kind === 'proposal') {
    return day >= fact.validFrom && tellsAsLaw(sentence)
      ? `Texten talar om ${fact.name} som gällande, men när tabellen stämdes av ${fact.checkedAt} var det inte antaget. Kontrollera vad som gäller, och rätta texten.`
      : undefined;
  }
  const place = placeOf(sentence, fact);
  if (place === undefined) return undefined;
  const { before } = place;
  const [after = ''] = place.after.split(';');
  // A part of the law with a day of its own stands after it: "kraven i AI-förordningen på högrisksystem gäller sedan…".
  const hasBegun = partOf(sentence, fact) === undefined ? saysBegun(before, after) : speaksOfBegun(sentence);
  return timeContradiction(sentence, fact, day, { isComing: speaksOfComing(before, after), hasBegun });
}

function aboutSubject(sentence: string, subject: DatedFact, day: string): string | undefined {
  if (subject.validTo !== undefined || says(besideTheFact, sentence) || says(underTheLaw, sentence)) return undefined;
  // A later day belongs to something else, unless the sentence says that it is the law's.
  if (!says(namesALaw, sentence) && datesIn(sentence).some((date) => date > day)) return undefined;
  return timeContradiction(sentence, subject, day, {
    isComing: speaksOfFuture(sentence),
    hasBegun: speaksOfBegun(sentence),
  });
}

/** The part of a law that a sentence names, where the part has a day of its own. */
function partOf(sentence: string, { milestones = [] }: DatedFact) {
  return milestones.find(({ mentions: words = [] }) => findWords(sentence, words) !== undefined);
}

/** What a sentence about a law, or a part of it with a day of its own, says against its days. */
function timeContradiction(
  sentence: string,
  fact: DatedFact,
  day: string,
  { isComing, hasBegun }: { readonly isComing: boolean; readonly hasBegun: boolean },
): string | undefined {
  const { name, validFrom, source, milestones = [] } = fact;
  const part = partOf(sentence, fact);
  const from = part?.date ?? validFrom;
  const what = part === undefined ? name : `${name} (${part.says})`;
  const known = [validFrom, ...milestones.map(({ date }) => date)];
  const told = fullDatesIn(sentence);
  if (isComing && day > (part?.date ?? fact.settledFrom ?? validFrom)) {
    if (told.some((date) => date > day && known.includes(date))) return undefined;
    return `Texten talar om ${what} som kommande, men den gäller sedan ${from} (${source}). Skriv om texten till nutid.`;
  }
  if (!hasBegun) return undefined;
  if (day < from) {
    return `Texten talar om ${what} som gällande, men den träder i kraft först ${from} (${source}). Rätta texten.`;
  }
  if (told.length === 0 || told.some((date) => known.includes(date))) return undefined;
  return `Texten anger en annan dag än ${from}, då ${what} började gälla (${source}). Rätta dagen.`;
}

/** What began then goes on. */
const sinceYear = /(?<!\p{L})sedan (?:år )?\d{4}/giu;

/** The number of a case at an agency is a name, and stays: `MSB 2023-01234`. */
const caseNumber = /^ \d{4}-\d/;

/** What an agency has published keeps the name that it came with, unlike a tool or a task of its: `MSB:s metodstöd`. */
const published = /^(?::s)? (?:[\p{L}-]{1,30} ){0,2}(?:metodstöd|föreskrift|allmänna råd|rapport|publikation|handbok)/u;

/** Whether something replaced stands as if it still held; a sentence that looks back, or names what came after, is right. */
function isPresentedAsCurrent(sentence: string, fact: DatedFact, day: string): boolean {
  const { validTo, successors = [] } = fact;
  if (validTo === undefined || day < validTo || speaksOfFormer(sentence)) return false;
  if (successors.some((successor) => mentions(sentence, successor))) return false;
  const after = findWords(sentence, fact.mentions)?.after ?? '';
  if (caseNumber.test(after) || (fact.kind === 'agency' && published.test(after))) return false;
  return !datesIn(sentence.replace(sinceYear, ' ')).some((date) => date < validTo);
}

function formerMessage({ name, validTo, successors = [], source }: DatedFact, day: string): string {
  const [first, ...others] = successors.filter(({ from = '' }) => from <= day);
  const roles = others.map(
    (other) => ` För ${other.role ?? 'annat'} är det ${other.name} sedan ${other.from ?? validTo}.`,
  );
  return `Texten nämner ${name} i nutid, men sedan ${validTo} är det ${first?.name} som gäller (${source}).${roles.join('')} Uppdatera texten.`;
}
