/** Order of the parts of a font, ECMA-376 part 1, 18.8.22 CT_Font. */
const fontParts = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

function placeOf(element: string): number {
  return fontParts.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
}

/** Puts the parts of each font in the order of the schema, which exceljs does not keep; Excel does not mind, validators do. */
export function orderFontParts(stylesXml: string): string {
  const [before = '', ...fonts] = stylesXml.split('<font>');
  const ordered = fonts.map((font) => {
    const end = font.indexOf('</font>');
    const elements = font.slice(0, end).match(/<[^<>]+\/>/g) ?? [];
    return `<font>${[...elements].sort((a, b) => placeOf(a) - placeOf(b)).join('')}${font.slice(end)}`;
  });
  return [before, ...ordered].join('');
}
