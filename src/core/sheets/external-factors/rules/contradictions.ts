import { type DatedFact, formerAgencies, laws } from '../../../facts/dated-facts.ts';
import { datesIn, findWords, speaksOfBegun, speaksOfFormer, speaksOfFuture } from './running-text.ts';

/** A fact of the built-in table, and what the workbook says against it. */
export interface Contradiction {
  readonly fact: DatedFact;
  /** Swedish: what is wrong, and what to do. */
  readonly message: string;
}

/** Something beside the law itself, with dates of its own: regulations under it, changes in it. */
const besideTheLaw = /föreskrift|förordning|ändring|ändra|tillägg|vägledning|(?<!\p{L})delar av/iu;

function mentions(text: string, fact: Pick<DatedFact, 'mentions'>): boolean {
  return findWords(text, fact.mentions) !== undefined;
}

/** Whether a text is about a law itself, rather than about regulations under it or a change in it. */
function isAbout(text: string, fact: DatedFact): boolean {
  const place = findWords(text, fact.mentions);
  return place !== undefined && !besideTheLaw.test(`${place.before} ${place.after}`);
}

/** The law of the table that a heading is about. */
export function lawOf(heading: string): DatedFact | undefined {
  return laws.find((law) => isAbout(heading, law));
}

/**
 * What a sentence says against the table on a certain day: that a law is yet to come though it is in force, or is in force though it
 * is yet to come, or that something holds that has been replaced.
 * @param subject the law that the row is about; a sentence that names no law is taken to be about it
 */
export function contradictionIn(
  sentence: string,
  subject: DatedFact | undefined,
  today: string,
): Contradiction | undefined {
  const named = laws.filter((law) => mentions(sentence, law));
  const about =
    named.length > 0
      ? named.filter((law) => isAbout(sentence, law))
      : subject === undefined || besideTheLaw.test(sentence)
        ? []
        : [subject];
  for (const fact of about) {
    if (fact.validTo !== undefined) continue;
    const message = timeContradiction(sentence, fact, today);
    if (message !== undefined) return { fact, message };
  }
  for (const fact of [...named, ...formerAgencies.filter((agency) => mentions(sentence, agency))]) {
    if (isPresentedAsCurrent(sentence, fact, today)) return { fact, message: formerMessage(fact) };
  }
  return undefined;
}

function timeContradiction(
  sentence: string,
  { name, validFrom, source }: DatedFact,
  today: string,
): string | undefined {
  if (today > validFrom && speaksOfFuture(sentence)) {
    return `Texten talar om ${name} som kommande, men den gäller sedan ${validFrom} (${source}). Skriv om texten till nutid.`;
  }
  if (today < validFrom && speaksOfBegun(sentence)) {
    return `Texten talar om ${name} som gällande, men den träder i kraft först ${validFrom} (${source}). Rätta texten.`;
  }
  return undefined;
}

/** Whether something replaced stands as if it still held; a sentence that looks back, or names what came after, is right. */
function isPresentedAsCurrent(sentence: string, fact: DatedFact, today: string): boolean {
  const { validTo } = fact;
  if (validTo === undefined || today < validTo || speaksOfFormer(sentence)) return false;
  if (fact.successor !== undefined && mentions(sentence, fact.successor)) return false;
  return !datesIn(sentence).some((date) => date < validTo);
}

function formerMessage({ name, validTo, successor, source }: DatedFact): string {
  return `Texten nämner ${name} i nutid, men sedan ${validTo} är det ${successor?.name} som gäller (${source}). Uppdatera texten.`;
}
