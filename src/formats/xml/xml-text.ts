const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** An ampersand that begins no reference. Asked for first, so that a text full of them costs nothing. */
const bareAmpersand = /&(?![^;&]{1,32};)/;

/**
 * Turns the source of an XML text into its characters: line ends become `\n` (XML 1.0, 2.11), references are resolved.
 * `undefined` when a reference names nothing, which is not XML.
 */
export function decodeText(source: string): string | undefined {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  if (!text.includes('&')) return text;
  if (bareAmpersand.test(text)) return undefined;
  let known = true;
  const decoded = text.replace(/&([^;&]{1,32});/g, (_, name: string) => {
    const character = reference(name);
    if (character === undefined) known = false;
    return character ?? '';
  });
  return known ? decoded : undefined;
}

function reference(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name] : undefined;
  const digits = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (!digits) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}

/** Resolves Excel's own escapes for characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19): `_x0007_`. */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
