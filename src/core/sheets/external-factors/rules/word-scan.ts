/** Characters beyond these part words: the words that are looked for are Swedish ones and numbers. */
const alphabet = 0x250;

/** The lower case of each letter and digit by its code; 0 of what parts words. */
const folded: Uint16Array = Uint16Array.from({ length: alphabet }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /^[a-z0-9\u00c0-\u024f]$/.test(letter) && letter !== '\u00d7' && letter !== '\u00f7'
    ? letter.charCodeAt(0)
    : 0;
});

function nextHash(hash: number, code: number) {
  return (Math.imul(hash, 31) + code) | 0;
}

/**
 * Makes a quick look, with one pass over the characters and nothing kept, for whether a text has one of some words, in any case.
 * `true` may be wrong, seldom; `false` never is.
 * @param words of letters and digits, in lower case
 */
export function wordScan(words: readonly string[]): (text: string) => boolean {
  const hashes = new Set(words.map((word) => Array.from(word, (letter) => letter.charCodeAt(0)).reduce(nextHash, 0)));
  return (text) => {
    let hash = 0;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const letter = code < alphabet ? (folded[code] as number) : 0;
      if (letter !== 0) hash = nextHash(hash, letter);
      else if (hash !== 0) {
        if (hashes.has(hash)) return true;
        hash = 0;
      }
    }
    return hashes.has(hash);
  };
}
