import { civilDate, monthNames } from '../../../workbook/civil-date.ts';

// Patterns of lower-case text: one that folds case is several times dearer to make, which a start of the program would pay.

/** What a sentence says about something that is to come, e.g. that a law "väntas träda i kraft". */
const futurePhrase =
  /(?<!\p{L})(?:träder i kraft|(?<!skulle )träda i kraft|(?:börjar|(?<!skulle )börja) (?:gälla|tillämpas)|(?:kommer att|väntas|förväntas|beräknas|föreslås|planeras) (?:komma|gälla(?! (?:även|också|fortsatt|fortfarande|framöver))|införas|tillämpas|antas|beslutas|bli (?:svensk )?lag)|väntas (?:i|under|till|först|nästa)|(?:inte|ej) (?:ännu )?(?:trätt i kraft|i kraft|börjat gälla|beslutad|antagen|svensk lag|(?:införlivats?|införlivad|genomförts?) i (?:svensk|sverige))|ännu (?:inte|ej) (?:trätt i kraft|i kraft|beslutad|antagen|börjat gälla))(?!\p{L})/u;

/** That a law is still being made. */
const inTheMaking =
  /(?<!\p{L})(?:(?:behandlas|bereds|förhandlas|utreds) (?:just nu |nu |fortfarande |ännu )?(?:av|i|inom|hos) (?:lagrådet|riksdag|regering|utskott|försvarsutskott)|(?:på|för) remiss|ligger (?:hos|i|på) (?:lagråd|riksdag|regering)\p{L}*)/u;

/** Directly before the name of a law: that it is to come. */
const announcedBefore =
  /(?<!\p{L})(?:kommande|blivande|ännu inga|finns inga|(?:inväntar|invänta|väntar på|avvaktar|i väntan på|i avvaktan på)(?: riksdagens| regeringens)?(?: beslut om)?|(?:lagrådet|riksdagen|regeringen|utskottet|regeringskansliet) (?:granskar|bereder|behandlar|utreder)(?: just nu| nu| fortfarande)?|träder|börjar|väntas|förväntas|beräknas|(?:ta|tar) fram|väntas (?:anta|besluta om|rösta om)|(?:lagstiftningsarbetet|lagstiftningsprocessen|lagarbetet) (?:med|om|för|kring)|föreslagna|föreslagit|föreslår|(?:förslag|förslaget) till|(?:inte|ej)(?: ännu| än)? (?:genomfört|införlivat|antagit|beslutat om))(?: (?:en|den|ny|nya))*\s$/u;

/** Around the name of a law: "när cybersäkerhetslagen kommer". */
const whenBefore = /(?<!\p{L})(?:när|så snart|innan|tills)(?: (?:en|den|ny|nya))*\s$/u;
const comesAfter =
  /^ (?:väl )?(?:kommer|träder|trätt|införs|införts|börjar|är på plats|är beslutad|är antagen|beslutas|beslutats|antas|antagits|har trätt|har beslutats|har antagits)(?!\p{L})/u;

/** Around the name of a law: "propositionen om cybersäkerhetslag ligger hos riksdagen". */
const draftBefore = /(?<!\p{L})(?:propositionen|lagrådsremissen|beslutet|förslaget) om(?: (?:en|den|ny|nya))*\s$/u;
const draftAfter = /^ (?:ligger|dröjer|väntas|behandlas|bereds)(?!\p{L})/u;

/** Before a name that is not what the sentence is about: "tillsyn enligt lagen väntas…". */
const besideBefore = /(?<!\p{L})(?:enligt|av|med|till|under|mot|inom|i|för|om|kring)(?: (?:en|den|ny|nya))*\s$/u;

/** That something has begun to hold. */
const pastPhrase =
  /(?<!\p{L})(?:trädde i kraft|trätt i kraft|började gälla|började tillämpas|gäller sedan|gäller nu|gäller redan|gäller från|gällt sedan|tillämpas sedan|i kraft sedan)(?!\p{L})/u;

/** That a sentence tells what was once planned. */
const onceMeant = /(?<!\p{L})skulle(?!\p{L})/u;

/** That something is only proposed. */
const proposedPhrase = /föresl|förslag|inte antag|ännu inte|väntas|skulle|kan komma|förhandlas/u;
const toldAsLaw = /(?<!\p{L})(?:sedan|enligt|gäller|genom|införde|har infört|har ändrat|trädde i kraft)(?!\p{L})/u;

/** That something belongs to the past, or is about a change of name. */
const formerPhrase =
  /(?<!\p{L})(?:ersatt|ersätt|upphäv|upphör|upphört|tidigare|dåvarande|gamla|före detta|numera|hette|inte längre|ej längre|fram till|till och med|avlös|ogiltig|bytt ut|bytts ut|byttes ut|utbytt|gällde|fanns|inleddes|överträdelse|diarienummer|diarienr|dnr|byt(?:te|er|t) namn|namnbyte)|(?<!\p{L})f\.\s?d\.|(?<!\p{L})fd(?!\p{L})/u;

/**
 * Sentences of a text: split at line breaks and after a full stop, question or exclamation mark; the full stop of an abbreviation
 * (t.ex., f.d., kap., dnr.) ends none.
 */
export function sentencesOf(text: string): string[] {
  return text
    .split(
      /(?<=[.!?])(?<!(?<!\p{L})(?:\p{Ll}{1,2}|[Kk]ap|[Aa]rt|resp|[Dd]nr|[Bb]il|[Jj]fr|[Pp]rop|avs|[Tt]el|inkl|exkl)\.)\s+|\n+/u,
    )
    .filter((sentence) => sentence !== '');
}

/** A sentence without what it quotes: a quotation is another's, of another day. */
export function withoutQuotations(sentence: string): string {
  return sentence.replace(/[”"»][^”"»«]*[”"»«]/gu, ' ');
}

/** Whether a text of any case holds what a pattern of lower case describes. */
export function says(phrase: RegExp, text: string): boolean {
  return phrase.test(text.toLowerCase());
}

/** Whether a sentence speaks of what it names between `before` and `after` as yet to come. */
export function speaksOfComing(before: string, after: string): boolean {
  const near = before.slice(-60);
  if (says(announcedBefore, near) || (says(whenBefore, near) && says(comesAfter, after))) return true;
  if (says(draftBefore, near) && says(draftAfter, after)) return true;
  if (says(besideBefore, near)) return false;
  if (says(onceMeant, `${before} ${after}`)) return false;
  return says(futurePhrase, after) || says(inTheMaking, after);
}

/** Whether a sentence says that what it names between `before` and `after` has begun to hold, rather than something under it. */
export function saysBegun(before: string, after: string): boolean {
  return !says(besideBefore, before.slice(-60)) && speaksOfBegun(after);
}

/** Whether a sentence about a proposal tells it as law. */
export function tellsAsLaw(sentence: string): boolean {
  return says(toldAsLaw, sentence) && !says(proposedPhrase, sentence);
}

/** The days that a sentence names in full, with day, month and year. */
export function fullDatesIn(sentence: string): string[] {
  return namedDates(sentence).flatMap(({ date, isFull }) => (isFull ? [date] : []));
}

/** Whether a sentence speaks of something as yet to come. "Skulle träda i kraft" looks back, and does not. */
export function speaksOfFuture(sentence: string): boolean {
  return says(futurePhrase, sentence);
}

/** Whether a sentence says that something has begun to hold. */
export function speaksOfBegun(sentence: string): boolean {
  return says(pastPhrase, sentence) && !says(futurePhrase, sentence);
}

/** Whether a sentence speaks of something as former. */
export function speaksOfFormer(sentence: string): boolean {
  return says(formerPhrase, sentence);
}

const isoDate = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g;
const wordedDate = /(?:(\d{1,2})\s+)?(\p{L}{3,9})\s+(\d{4})/gu;
const bareYear = /(?<![\d:/-])(20\d\d)(?![\d:/-])/g;

/**
 * Dates that a sentence names, `2025-03-31` or `31 mars 2025`; a month or a year alone counts from its first day. Numbers of acts
 * (2025:1506) are no years.
 */
export function datesIn(sentence: string): string[] {
  const years = [...withoutWordedDates(sentence).matchAll(bareYear)].map(([, year]) => `${year}-01-01`);
  return [...namedDates(sentence).map(({ date }) => date), ...years];
}

/** Dates with a month; one without a day counts from the first, and is not full. */
function namedDates(sentence: string): { readonly date: string; readonly isFull: boolean }[] {
  const iso = [...sentence.matchAll(isoDate)].map(([, year, month, day]) => [year, Number(month), day] as const);
  const worded = [...sentence.matchAll(wordedDate)].map(
    ([, day, month = '', year]) => [year, fullMonth(month) ?? 0, day] as const,
  );
  return [...iso, ...worded].flatMap(([year, month, day]) => {
    const date = civilDate(Number(year), month, Number(day ?? 1));
    return date === undefined ? [] : [{ date, isFull: day !== undefined }];
  });
}

function withoutWordedDates(sentence: string): string {
  return sentence.replace(wordedDate, (words, _day, month: string) => (fullMonth(month) === undefined ? words : ' '));
}

/** Month 1–12 of its whole name: in running text the beginning of one (maj, jul) may be another word. */
function fullMonth(name: string): number | undefined {
  const index = (monthNames as readonly string[]).indexOf(name.toLowerCase());
  return index === -1 ? undefined : index + 1;
}

const wordEnds = /[\p{L}\p{N}]/u;
const partsWords = /[\p{L}\p{N}-]/u;

/** What stands before and after the first of some words in a text, lower case; `undefined` when none stands there as a word of its own. */
export function findWords(
  text: string,
  words: readonly string[],
): { readonly before: string; readonly after: string } | undefined {
  const lower = text.toLowerCase();
  for (const word of words) {
    for (let start = lower.indexOf(word); start !== -1; start = lower.indexOf(word, start + 1)) {
      const end = start + word.length;
      if (partsWords.test(lower[start - 1] ?? '') || wordEnds.test(lower[end] ?? '')) continue;
      return { before: lower.slice(0, start), after: lower.slice(end) };
    }
  }
  return undefined;
}
