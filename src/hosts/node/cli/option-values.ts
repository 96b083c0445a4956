import type { ReviewDay } from '../../../core/index.ts';
import { plainPath } from '../files/places.ts';
import { UsageError } from './usage-error.ts';

/** The value of an option or argument that names what is to be written, so that what is judged of it is what is written. */
export function outputPath(text: string): string {
  return plainPath(text);
}

/** The value of `--today`: a civil date such as `2026-03-31`. @throws UsageError */
export function civilDateOption(text: string): string {
  const moment = new Date(`${text}T00:00:00Z`);
  const valid =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(text);
  if (!valid) throw new UsageError(`Datumet ${text} finns inte: skriv det som år-månad-dag, till exempel 2026-03-31.`);
  return text;
}

/** The value of an option that takes one of a few words. @throws UsageError */
export function choiceOption<const Choice extends string>(
  option: string,
  choices: readonly Choice[],
): (text: string) => Choice {
  return (text) => {
    const choice = choices.find((candidate) => candidate === text.toLowerCase());
    if (choice === undefined)
      throw new UsageError(`Flaggan ${option} kan inte vara ${text}: välj ${inWords(choices)}.`);
    return choice;
  };
}

/** The value of an option that takes a whole number from 1. @throws UsageError */
export function countOption(option: string): (text: string) => number {
  return (text) => {
    const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (count < 1) throw new UsageError(`Flaggan ${option} kan inte vara ${text}: skriv ett heltal från 1.`);
    return count;
  };
}

/** The value of an option that takes a year, e.g. `2026`. @throws UsageError */
export function yearOption(option: string): (text: string) => number {
  return (text) => {
    const year = /^\d{4}$/.test(text) ? Number(text) : 0;
    if (year < 2000 || year > 2100)
      throw new UsageError(`Flaggan ${option} kan inte vara ${text}: skriv ett årtal, till exempel 2026.`);
    return year;
  };
}

/** The value of `--organisation-number`: ten digits, e.g. `212000-0142`. @throws UsageError */
export function organisationNumberOption(text: string): string {
  const [, first, last] = /^(\d{6})-?(\d{4})$/.exec(text) ?? [];
  if (first === undefined) {
    throw new UsageError(`Organisationsnumret ${text} går inte att läsa: skriv tio siffror, till exempel 212000-0142.`);
  }
  return `${first}-${last}`;
}

/**
 * The day to review a workbook for: the one that was asked for with `--today`, otherwise the workbook's own, otherwise today's date
 * where the review is made, whatever zone the machine is set to.
 */
export function reviewDay(asked: string | undefined): ReviewDay {
  return {
    // Asked for only where nothing else says a day: the zones of the world take some 35 ms to load.
    get today() {
      return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
    },
    ...(asked !== undefined && { reviewDate: asked }),
  };
}

function inWords(choices: readonly string[]): string {
  return [choices.slice(0, -1).join(', '), choices.at(-1)].join(' eller ');
}
