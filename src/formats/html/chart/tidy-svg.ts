/**
 * What stands inside the svg element that ECharts writes, made fit for a page with a strict content security policy: no style element or style attribute
 * (the same as presentation attributes instead), no hover classes or bookkeeping, and ids that are unique in the page
 * in place of those that count up for each drawing in the process. Quotes in labels are escaped by ECharts, so a label
 * cannot pass for an attribute.
 */
export function tidySvg(svg: string, prefix: string): string {
  return svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style\b[^<>]*><!\[CDATA\[[^<>]*\]\]>\s*<\/style>/g, '')
    .replace(/ (?:class|pointer-events|xml:space|ecmeta_\w{1,60})="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, css: string) => attributesOf(css))
    .replace(/(id="|"url\(#)zr\d+-/g, `$1${prefix}-`)
    .replace(/\n+/g, '\n')
    .trim();
}

/** @example attributesOf('font-size:12px;') // ' font-size="12px"' */
function attributesOf(css: string): string {
  return css
    .split(';')
    .map((declaration) => declaration.split(':'))
    .map(([name, value]) => (name && value ? ` ${name.trim()}="${value.trim()}"` : ''))
    .join('');
}
