/** Separators in order of preference, each with a field that ends before it. */
const plainField: Readonly<Record<string, RegExp>> = {
  ';': /[^;\r\n]*/y,
  ',': /[^,\r\n]*/y,
  '\t': /[^\t\r\n]*/y,
  '|': /[^|\r\n]*/y,
};
const quoted = /"(?:[^"]|"")*"?/y;

/** The fields of a CSV text by row: RFC 4180 with the separator that its first row uses, any line break, empty rows left out. */
export function parseCsv(text: string): string[][] {
  const clean = text.replace(/^\ufeff/, '');
  return csvRows(clean, separatorOf(clean)).filter((row) => row.some((cell) => cell !== ''));
}

/** As {@link parseCsv} with a separator that is known, and with the empty rows. */
export function csvRows(text: string, separator: string): string[][] {
  const plain = plainField[separator] as RegExp;
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const pattern = text[at] === '"' ? quoted : plain;
    pattern.lastIndex = at;
    const field = pattern.exec(text)?.[0] ?? '';
    at += field.length;
    row.push(pattern === quoted ? unquoted(field) : field);
    if (text[at] === separator) at++;
    else if (at >= text.length || /[\r\n]/.test(text[at] ?? '')) {
      rows.push(row);
      row = [];
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      at++;
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function unquoted(field: string): string {
  return field.slice(1, field.length > 1 && field.endsWith('"') ? -1 : undefined).replaceAll('""', '"');
}

/** Separators that tables of text are known to have been written with. */
const common = [';', ',', '\t'];

function separatorOf(text: string): string {
  const firstRow = text.split(/[\r\n]/, 1)[0] ?? '';
  const count = (separator: string) => firstRow.split(separator).length;
  return common.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

/** So many rows tell which separator a text uses. */
const rowsLookedAt = 50;

/**
 * The separator that gives the most rows alike, of several columns: rows above the headers and texts with commas in them do not mislead.
 */
export function steadiestSeparator(text: string): string {
  const beginning = text.slice(0, 200_000);
  let best = ';';
  let most = 0;
  for (const separator of Object.keys(plainField)) {
    const widths = csvRows(beginning, separator)
      .slice(0, rowsLookedAt)
      .map((row) => row.length)
      .filter((width) => width > 1);
    const times = new Map<number, number>();
    for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
    const alike = Math.max(0, ...Array.from(times, ([width, count]) => count * Math.min(width, 4)));
    if (alike > most) {
      most = alike;
      best = separator;
    }
  }
  return best;
}
