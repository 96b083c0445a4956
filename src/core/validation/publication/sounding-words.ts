import { editDistance, foldText } from '../../workbook/text.ts';

/** A longer text says more than one thing. */
const longestMark = 60;

/** With two slips one of three pieces of the word is still whole: a quick look, since every cell of people's own columns gets one. */
const pieces = /sky|dds|v(?:a\u0308|[aä])rd/i;

/** What a mark or a setting is called without its Swedish letters, and how many slips still make it the same word. */
const mark = { stem: 'skyddsvar', word: 'skyddsvard' } as const;
const edition = { stem: 'utgava', word: 'utgava' } as const;
const slips = 2;

/** Other words for a row that is not for everybody, without Swedish letters. */
const otherMarks = new Set(
  `skydd skydda skyddas skyddad skyddat skyddade skyddsklassad skyddsklassat skyddsmarkt skyddsmarkning skyddsmarkerad
  sekretess sekretessbelagd sekretessbelagt sekretessbelagda sekretessmarkt sekretessmarkerad sekretessmarkerat
  sekretessmarkering sekretesskyddad sekretesskyddat sekretessklassad hemlig hemligt hemliga hemligstamplad hemligstamplat
  konfidentiell konfidentiellt konfidentiella kanslig kansligt internt offentlig offentligt offentliga offentliggors publik
  publikt publicera publiceras publicering maskas maskeras maskning utelamna utelamnas dold dolj doljs protected sensitive
  secret confidential restricted private`.split(/\s+/),
);

/** Other words for the setting Utgåva, without Swedish letters. */
const otherEditions = new Set(['edition', 'publicering', 'publiceras', 'publik', 'offentlig', 'offentligt']);

/** Words that stand around a mark without changing what it means. */
const fillers = new Set(
  `ja nej x ar ej icke inte far ska bor rad raden rader raderna uppgift uppgiften uppgifter information markt markering
  enligt osl i ur for endast bara den utgava utgavan`.split(/\s+/),
);

/**
 * How a header comes near Skyddsvärd: `spelling` = it is hardly anything else, `meaning` = it is another word for the same, which may
 * as well be something of people's own; `undefined` = not at all. A header that is exactly Skyddsvärd is `spelling` too.
 * @example soundsProtected('Skyddsvard') // 'spelling'
 * @example soundsProtected('Sekretess?') // 'meaning'
 */
export function soundsProtected(header: string): 'spelling' | 'meaning' | undefined {
  const words = wordsOf(header);
  const telling = tellingOf(words);
  if (telling.length === 0) return undefined;
  const joined = telling.join('');
  if ([...words, joined, words.join('')].some((word) => isNear(word, mark))) return 'spelling';
  if (joined.length >= 5 && mark.word.startsWith(joined)) return 'spelling';
  return telling.every((word) => otherMarks.has(word)) ? 'meaning' : undefined;
}

/** Whether a cell says Skyddsvärd and nothing else, as a header that stands in the wrong place, or a mark in words. */
export function saysProtected(text: string): boolean {
  return text.length <= longestMark && pieces.test(text) && isWithin(tellingOf(wordsOf(text)).join(''), mark.word);
}

/** Whether the name of a setting comes near Utgåva. */
export function soundsLikeEdition(name: string): boolean {
  const words = wordsOf(name);
  const telling = tellingOf(words);
  const isOther = telling.length > 0 && telling.every((word) => otherEditions.has(word));
  return isOther || [...words, words.join('')].some((word) => isNear(word, edition));
}

function isNear(word: string, { stem, word: whole }: { readonly stem: string; readonly word: string }): boolean {
  return word.includes(stem) || isWithin(word, whole);
}

function isWithin(word: string, whole: string): boolean {
  const limit = Math.min(slips, Math.floor(whole.length / 4));
  return editDistance(word, whole, limit) <= limit;
}

function tellingOf(words: readonly string[]): string[] {
  return words.filter((word) => !fillers.has(word));
}

/** The words of a text in lower case, without marks over letters: `Är skyddsvärd?` gives `ar` and `skyddsvard`. */
function wordsOf(text: string): string[] {
  const plain = foldText(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
}
