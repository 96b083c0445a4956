/** Elements without content or closing tag (HTML, 13.1.2). */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose content is plainText, whatever it looks like, up to their closing tag. */
const rawElements = new Set(['script', 'style']);
const doctype = /\s*<!doctype html>/iy;
const plainText = /[^<]+/y;
const commentText = /<!--(?:[^-]|-(?!->))*-->/y;
const closingTag = /<\/([A-Za-z][\w:.-]*)>/y;
const openingTag = /<([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*(?:="[^"<]*")?)*)\s*(\/?)>/y;
const attributeValue = /="[^"]*"/g;

/**
 * What is wrong with a page as we write pages, in Swedish: a tag that is not closed or not opened, an attributeName twice or without
 * double quotes, plainText that got out of its place. Stricter than a browser, which mends what it reads. `undefined` when nothing is wrong.
 */
export function pageFault(page: string): string | undefined {
  const open: string[] = [];
  let at = matched(doctype, page, 0)?.[0].length ?? -1;
  if (at < 0) return 'sidan börjar inte som en webbsida';
  while (at < page.length) {
    const plain = matched(plainText, page, at) ?? matched(commentText, page, at);
    const closing = plain ? undefined : matched(closingTag, page, at);
    const opening = plain || closing ? undefined : matched(openingTag, page, at);
    const token = plain ?? closing ?? opening;
    if (!token) return `tecknet < står fel på plats ${at}`;
    at += token[0].length;
    if (closing && open.pop() !== closing[1]) return `</${closing[1]}> stänger fel element på plats ${at}`;
    if (!opening) continue;
    const [, name = '', attributes = '', selfClosing] = opening;
    if (hasDouble(attributes)) return `<${name}> har ett attribut två gånger på plats ${at}`;
    if (voidElements.has(name)) continue;
    // Only inside a drawing; elsewhere a browser takes it for an opening tag.
    if (selfClosing === '/') {
      if (name === 'svg' || open.includes('svg')) continue;
      return `<${name}/> stänger inte sig självt på plats ${at}`;
    }
    if (rawElements.has(name)) at = page.indexOf(`</${name}>`, at);
    if (at < 0) return `<${name}> stängs aldrig`;
    open.push(name);
  }
  return open.length > 0 ? `<${open.at(-1)}> stängs aldrig` : undefined;
}

function matched(pattern: RegExp, page: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(page) ?? undefined;
}

function hasDouble(attributes: string): boolean {
  const names = attributes.replace(attributeValue, '').trim().split(/\s+/);
  return new Set(names).size < names.length;
}
