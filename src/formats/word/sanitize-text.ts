/** Line breaks of every kind that a spreadsheet may hold: CRLF, CR, vertical tab, form feed, NEL, line and paragraph separator. */
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** What XML 1.0 (section 2.2) forbids: control characters, lone surrogates and the two non-characters of the first plane. */
const forbidden = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** What either of them changes, and tabs; asked for first, since nearly no text has any of it. */
const unsafe = /[\u0000-\u0009\u000b-\u001f\u0085\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u;

/** Text that any XML reader accepts: line breaks become `\n`, a tab a space, each forbidden character a visible `U+FFFD`. */
export function sanitizeText(text: string): string {
  if (!unsafe.test(text)) return text;
  return text.replace(lineBreaks, '\n').replace(/\t/g, ' ').replace(forbidden, '\ufffd');
}

/** The same plain data with every text in it, however deep, made safe for XML. What is safe already is not copied. */
export function sanitizeTexts<Data>(data: Data): Data {
  return sanitize(data) as Data;
}

function sanitize(data: unknown): unknown {
  if (typeof data === 'string') return sanitizeText(data);
  if (data === null || typeof data !== 'object') return data;
  if (Array.isArray(data)) {
    const safe = data.map(sanitize);
    return safe.every((item, index) => item === data[index]) ? data : safe;
  }
  const own = data as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(own)) {
    const safe = sanitize(own[key]);
    if (safe === own[key]) continue;
    copy ??= { ...own };
    copy[key] = safe;
  }
  return copy ?? data;
}
