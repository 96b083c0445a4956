/**
 * A page with the part between `<!-- name -->` and `<!-- /name -->` replaced.
 * @param {string} page
 * @param {string} name
 * @param {string} part ends with a line break
 */
export function replacePart(page, name, part) {
  const marks = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marks.test(page)) throw new Error(`The page has no place for ${name}.`);
  return page.replace(marks, (_, begin, end) => `${begin}${part}${end}`);
}
