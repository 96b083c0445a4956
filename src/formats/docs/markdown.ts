/** Text as it stands in a Markdown table: on one line, and taken for nothing but text. */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_|<>[\]]/g, '\\$&')
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}

/** A Markdown table. Cells are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
