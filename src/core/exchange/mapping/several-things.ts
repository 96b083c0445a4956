const bullet = /^(?:[-–•*]|\d{1,2}[.)])[ \t]*/;

/** The things that a text lists, one a line, without bullets and numbers; none where it is one text of several lines. */
export function severalThings(text: string): string[] {
  if (!text.includes('\n')) return [];
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isList = lines.length >= 2 && lines.every((line) => bullet.test(line) || /^\p{Lu}/u.test(line));
  return isList ? lines.map((line) => line.replace(bullet, '')) : [];
}
