/**
 * A page with the part between `<!-- name -->` and `<!-- /name -->` replaced.
 * @param part ends with a line break
 */
export function replacePart(page: string, name: string, part: string): string {
  const marks = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marks.test(page)) throw new Error(`The page has no place for ${name}.`);
  return page.replace(marks, (_, begin: string, end: string) => `${begin}${part}${end}`);
}
