/** The fewest letters left on either side of a break inside a part. */
const shortestPart = 3;

/** Parts that words are joined from, as those that come after a joint begin; in the words of this field. */
const laterParts = [
  'acceptans analys anmäl ansvar anvisning arbetar arbete arbets arkiv avdelning avtal avvikelse avväg bedömning',
  'behandling behörighet beredskap berättelse beslut beskrivning bevakning biträde chef dokument effekt enhet',
  'förbättring föreskrift förfrågning förmyndar förslag förteckning förvalt genomgång granskning handling hantering',
  'händelse incident information insats klassning konsekvens kontroll kopiering kommelse kriteri krypter ledning',
  'leverantör läkare löfte medarbetar myndighet mängd mätning nivå nummer nyckel nämnd objekt ombud omsorg ordning',
  'organisation planering policy process program person rapport register revision rutin samord sekreterar skydd',
  'status stiftning ständig stöd ställ system säkerhet tjänst tillgång underlag uppföljning uppgift upphandl',
  'utbildning utdrag utveck verksamhet vård åtgärd åtkomst ärende överföring ägare plan lagen',
].flatMap((line) => line.split(' '));

/** A compound's linking s stays with what is before it: `verksamhets-utvecklare`, not `verksamhet-sutvecklare`. */
const afterLinkingS = /(?<=\p{L}(?:het|tet|ing|ion|dom|skap|skydd|gift|land|slut|bet|tid|avtal)s)(?=\p{L})/giu;

/** Prefixes before a consonant. What begins `första` is none. */
const afterPrefix =
  /(?<=^(?:för|över|under|upp|till|full|sam|med|efter|mellan|data|cyber))(?!r|sta|ste)(?=[^aeiouyåäö])/giu;

/** Before an ending that begins with a consonant: `bered-ning`, `möjlig-het`. */
const beforeEnding = /(?<=\p{L}[^aeiouyåäö\P{L}])(?=(?:ning|het|skap|ring|lig)(?:en|ens|s|ar|er)?)/giu;

/** Before the last consonant of a group between vowels, except inside `ck`, `ng`, `sk` and `dj`, or before a linking s. */
const beforeLastConsonant =
  /(?<=[aeiouyåäöéü][^aeiouyåäöéü]{1,10})(?!(?<=[sc])k|(?<=n)g|(?<=[dt])j|(?<=het|ing|ion)s)(?=[^aeiouyåäöéü][aeiouyåäöéü])/giu;

/** A prefix and the consonants after it, which belong to what follows: nothing breaks after the s of `beslut`, or the t of `biträde`. */
const prefixAndConsonants = /^(?:be|bi|av|an|för|fram|genom|in|om|ur|ut)[^aeiouyåäö]+$/iu;

/**
 * Where a word is joined from others, as far as is known, in rising order; at least two letters before each, and three after.
 * @example joints('informationssäkerhet') // [12]
 */
export function joints(word: string): number[] {
  return chosen(word, [...knownParts(word), ...placesOf(word, afterLinkingS), ...placesOf(word, afterPrefix)], 2);
}

/** Where a part of a word may break inside, at syllables, in rising order; at least three letters on either side. */
export function betweenConsonants(part: string): number[] {
  const places = chosen(part, [...placesOf(part, beforeEnding), ...placesOf(part, beforeLastConsonant)], shortestPart);
  return places.filter((place) => !prefixAndConsonants.test(part.slice(0, place)));
}

/** Where parts that are known begin, in rising order. */
function knownParts(word: string): number[] {
  const lower = word.toLowerCase();
  // A letter that becomes two in lower case would move those after it.
  if (lower.length !== word.length) return [];
  const places: number[] = [];
  for (const part of laterParts) {
    for (let at = lower.indexOf(part, 2); at >= 0; at = lower.indexOf(part, at + 1)) places.push(at);
  }
  return places.sort((one, other) => one - other);
}

function placesOf(word: string, pattern: RegExp): number[] {
  return Array.from(word.matchAll(pattern), ({ index = 0 }) => index);
}

/** Those that leave enough letters on either side, in rising order; of two that are near each other the one that comes first among those given. */
function chosen(word: string, places: readonly number[], fewestBefore: number): number[] {
  const taken: number[] = [];
  for (const place of places) {
    const isFree =
      place >= fewestBefore &&
      word.length - place >= shortestPart &&
      taken.every((other) => Math.abs(other - place) >= shortestPart);
    if (isFree) taken.push(place);
  }
  return taken.sort((one, other) => one - other);
}
