/** Line breaks of every kind that a spreadsheet may hold: CRLF, CR, vertical tab, form feed, NEL, line and paragraph separator. */
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** What XML 1.0 (section 2.2) forbids: control characters, lone surrogates and the two non-characters of the first plane. */
const forbidden = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text that any XML reader accepts: line breaks become `\n`, a tab a space, each forbidden character a visible `U+FFFD`. */
export const sanitizeText = (text: string): string =>
  text.replace(lineBreaks, '\n').replace(/\t/g, ' ').replace(forbidden, '\ufffd');

/** The same plain data with every text in it, however deep, made safe for XML. */
export const sanitizeTexts = <Data>(data: Data): Data => sanitize(data) as Data;

const sanitize = (data: unknown): unknown => {
  if (typeof data === 'string') return sanitizeText(data);
  if (Array.isArray(data)) return data.map(sanitize);
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, sanitize(value)]));
};
