/** Marks where a word may break; shows only where it does (U+00AD). */
export const softHyphen = '\u00ad';

/** Longer runs of letters are no words: left alone, they break anywhere. */
const longestWord = 60;

/** The fewest letters left on either side of a break. */
const shortestPart = 3;

/** A compound's linking s stays with what is before it: `verksamhets-utvecklare`, not `verksamhet-sutvecklare`. */
const afterLinkingS = /(?<=\p{L}(?:het|tet|ing|ion|dom|skap|skydd|gift)s)(?=\p{L})/giu;

/** Before the last consonant of a group between vowels, except inside `sk`: `utveck-lare`, `behörig-het`. No group is longer than ten. */
const betweenConsonants = /(?<=[aeiouyåäöéü][^aeiouyåäöéü]{1,10})(?!(?<=s)k)(?=[^aeiouyåäöéü][aeiouyåäöéü])/giu;

/**
 * Swedish words too long for their column get marks where they may break, so that a narrow cell breaks them at a syllable
 * in every program, and page numbers do not depend on the reader's dictionary. Shorter words stay untouched.
 *
 * @param longest number of letters that fit on a line
 * @example softenLongWords('Incidentrapportering', 12) // 'Incident·rap·por·tering' with soft hyphens for the dots
 */
export const softenLongWords = (text: string, longest: number): string =>
  text.replace(/\p{L}+/gu, (word) => {
    const soften = word.length > longest && word.length <= longestWord;
    return soften ? parts(word).join(softHyphen) : word;
  });

const parts = (word: string): string[] => {
  const edges = [0, word.length];
  for (const pattern of [afterLinkingS, betweenConsonants]) {
    for (const { index } of word.matchAll(pattern)) {
      if (edges.every((edge) => Math.abs(edge - index) >= shortestPart)) edges.push(index);
    }
  }
  edges.sort((one, other) => one - other);
  return edges.slice(0, -1).map((start, index) => word.slice(start, edges[index + 1]));
};

/** No word, address or file name: text that somebody pasted, without a place to break for pages. */
const shortestEndlessRun = 1000;

/** Invisible places to break (U+200B) in such text; laying out a single unbroken line of 60,000 letters takes minutes. */
export const breakEndlessRuns = (text: string): string =>
  text.replace(/\S+/gu, (run) => (run.length < shortestEndlessRun ? run : run.replace(/.{10}(?=.)/gsu, '$&\u200b')));
