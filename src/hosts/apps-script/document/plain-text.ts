/** What the service takes away from texts by itself: control characters and the private use area. */
const takenAway = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g;

/** A text as it can be inserted within a paragraph: a line break stays one, without beginning a new paragraph. */
export function plainText(text: string): string {
  return text.replace(/\r?\n/g, '\u000b').replace(takenAway, '');
}

/** What two texts are compared by: everything but blanks and what nobody sees. */
export function comparedText(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u200b\u2028\u2029\ue000-\uf8ff]+/g, '');
}

/** A short name for a text (FNV-1a, twice 32 bits): the same text has the same, another one as good as never. */
export function textHash(text: string): string {
  // Kept within 32 bits, which engines reckon with several times as fast.
  let [first, second] = [0x811c9dc5 | 0, 0x1b873593];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = (Math.imul(second ^ code, 0x01000193) + index) | 0;
  }
  return (first >>> 0).toString(16).padStart(8, '0') + (second >>> 0).toString(16).padStart(8, '0');
}
