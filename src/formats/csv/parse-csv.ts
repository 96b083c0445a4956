/** Separators in order of preference, each with a field that ends before it. */
const plainField: Readonly<Record<string, RegExp>> = { ';': /[^;\r\n]*/y, ',': /[^,\r\n]*/y, '\t': /[^\t\r\n]*/y };
const quoted = /"(?:[^"]|"")*"?/y;

/** The fields of a CSV text by row: RFC 4180 with the separator that its first row uses, any line break, empty rows left out. */
export function parseCsv(text: string): string[][] {
  const clean = text.replace(/^\ufeff/, '');
  const separator = separatorOf(clean);
  const plain = plainField[separator] as RegExp;
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < clean.length) {
    const pattern = clean[at] === '"' ? quoted : plain;
    pattern.lastIndex = at;
    const field = pattern.exec(clean)?.[0] ?? '';
    at += field.length;
    row.push(pattern === quoted ? unquoted(field) : field);
    if (clean[at] === separator) at++;
    else if (at >= clean.length || /[\r\n]/.test(clean[at] ?? '')) {
      if (row.some((cell) => cell !== '')) rows.push(row);
      row = [];
      if (clean[at] === '\r' && clean[at + 1] === '\n') at++;
      at++;
    }
  }
  if (row.some((cell) => cell !== '')) rows.push(row);
  return rows;
}

function unquoted(field: string): string {
  return field.slice(1, field.length > 1 && field.endsWith('"') ? -1 : undefined).replaceAll('""', '"');
}

function separatorOf(text: string): string {
  const firstRow = text.split(/[\r\n]/, 1)[0] ?? '';
  const count = (separator: string) => firstRow.split(separator).length;
  return Object.keys(plainField).reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}
