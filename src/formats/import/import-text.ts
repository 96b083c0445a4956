import { cellText, countOf, type ImportReport, type Told } from '../../core/index.ts';
import { printable } from '../reports/printable.ts';

/** So many of a kind are shown on the screen; the map holds all. */
const shown = 8;
const longestLine = 160;

/** What an import takes and leaves, on a screen: what is sure, assumed, to decide, no records, not read, examples and the sum. */
export function importText(report: ImportReport): string {
  const { sheets, unread, cells, undecided, assumed, notRecords } = report;
  const lines: string[] = [];
  for (const sheet of sheets) {
    const { file, source, target, headerRow, records, columns } = sheet;
    const ofSheet = <T extends { file: string; source: string }>(all: readonly T[]) =>
      all.filter((one) => one.file === file && one.source === source);
    const place = file === source ? file : `${file} · flik ${source}`;
    lines.push(`${place} → ${target} · rubriker på rad ${headerRow} · ${countOf(records, 'post', 'poster')}`);
    const pairs = Object.entries(columns);
    const placed = pairs.flatMap(([header, to]) =>
      to === null ? [] : [`${header}→${to.split(`${target}.`).join('')}`],
    );
    const own = pairs.flatMap(([header, to]) => (to === null ? [header] : []));
    lines.push(` kolumner ${placed.length}: ${placed.join(', ')}`);
    if (own.length > 0) lines.push(` egna kolumner ${own.length}: ${own.join(', ')}`);
    lines.push(...section('antaget', ofSheet(assumed)), ...section('att avgöra', ofSheet(undecided)));
    const none = ofSheet(notRecords).map(({ row, what, text }) => `rad ${row} ${what} (${text})`);
    if (none.length > 0) lines.push(` inte poster ${none.length}: ${some(none)}`);
    for (const example of sheet.examples)
      lines.push(shorten(` exempel: ${example.map(cellText).join(' | ')}`, longestLine));
    lines.push('');
  }
  if (unread.length > 0) lines.push(`Flikar inte lästa: ${unread.map(({ tab, why }) => `${tab} (${why})`).join(', ')}`);
  const all = cells.placed + cells.own + cells.comment + cells.listed;
  lines.push(
    `${countOf(all, 'ifylld cell', 'ifyllda celler')}: ${cells.placed} i våra kolumner, ${cells.own} i egna, ${cells.comment} i Kommentar, ${cells.listed} listade, 0 borttappade`,
  );
  return lines
    .map((line) => `${line.slice(0, line.length - line.trimStart().length)}${shorten(printable(line))}\n`)
    .join('');
}

function section(name: string, told: readonly Told[]): string[] {
  if (told.length === 0) return [];
  const lines = [...told]
    .sort((a, b) => b.rows.length - a.rows.length)
    .slice(0, shown)
    .map((one) => `   ${line(one)}`);
  const rest = told.length - lines.length;
  return [
    ` ${name} ${told.length}:`,
    ...lines,
    ...(rest > 0 ? [`   … och ${rest} till, som alla står i kartan (--propose)`] : []),
  ];
}

function line({ column, value, rows, why, proposal }: Told): string {
  const what = [column, value === '' || why.startsWith('”') ? '' : `”${value.slice(0, 40)}”`]
    .filter((part) => part !== '')
    .join(' ');
  const where = rows.length === 0 ? '' : rows.length > 4 ? ` (${rows.length} rader)` : ` (rad ${rows.join(', ')})`;
  return `${what}${what === '' ? '' : ': '}${why}${where}${proposal === undefined ? '' : `; förslag: ${proposal}`}`;
}

function some(texts: readonly string[]): string {
  return texts.slice(0, 4).join(', ') + (texts.length > 4 ? ' …' : '');
}

function shorten(text: string, most = longestLine * 4): string {
  return text.length > most
    ? `${Array.from(text)
        .slice(0, most - 1)
        .join('')}…`
    : text;
}
