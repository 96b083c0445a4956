import { countOf, joinWords, splitTables, takeInto } from '../../core/index.ts';
import type { XlsxFile } from '../excel/read/read-workbook.ts';
import { HostError } from '../host-error.ts';
import { printable } from '../reports/printable.ts';
import { sourcesOfWorkbook } from './sources-of-workbook.ts';

/** Rows that came from a list, by what has become of them. */
interface TakenRows {
  readonly added: number;
  readonly known: number;
  readonly gone: readonly { readonly sheet: string; readonly id: string; readonly key: string }[];
}

/** What taking lists in has changed in a workbook, a Swedish line each. */
export function takenInText(
  target: string,
  { added, known, gone }: TakenRows,
  cells: readonly { readonly edits: readonly unknown[] }[],
): string[] {
  const changed = cells.reduce((sum, { edits }) => sum + edits.length, 0);
  return [
    `${printable(target)} är skriven: ${countOf(added, 'ny rad', 'nya rader')}, ${countOf(known, 'rad som var inläst förut', 'rader som var inlästa förut')}, ${countOf(changed, 'cell', 'celler')} ändrade.`,
    ...goneText(gone),
  ];
}

/** The rows that the source no longer has. */
export function goneText(gone: TakenRows['gone']): string[] {
  return gone.map(({ sheet, id, key }) =>
    printable(`${sheet} ${id} (${key}) finns inte längre i källan; raden står kvar.`),
  );
}

/** How many rows are new and how many known, where some are known; else nothing. */
export function rowsText({ added, known }: Pick<TakenRows, 'added' | 'known'>): string[] {
  if (known === 0) return [];
  return [
    `${countOf(added, 'rad är ny', 'rader är nya')}, ${countOf(known, 'rad är inläst förut', 'rader är inlästa förut')}.`,
  ];
}

const emptyTab = 'fliken är tom';

export function nothingToTakeIn(
  names: readonly string[],
  unread: readonly { readonly tab: string; readonly why: string }[],
): HostError {
  const all = names.join(', ');
  if (unread.every(({ why }) => why === emptyTab))
    return new HostError(
      'nothing-to-take-in',
      printable(
        `Det finns ingen text i cellerna i ${all}: är tabellen en bild behöver den skrivas in, eller hämtas ur programmet som den kommer från.`,
      ),
    );
  const tabs = unread
    .map(({ tab, why }) => `${tab}: ${why}`)
    .slice(0, 5)
    .join('; ');
  return new HostError(
    'nothing-to-take-in',
    printable(
      `Inget i ${all} känns igen som ett av våra blad (${tabs}): kontrollera att rubrikerna står som text över raderna.`,
    ),
  );
}

/** That a workbook looks like lists of another shape, without full stop; `undefined` where it does not. */
export function otherShapeText(file: XlsxFile, today: string): string | undefined {
  const { sheets } = takeInto({ sheets: [] }, { today }).propose(splitTables(sourcesOfWorkbook(file)));
  if (sheets.length === 0) return undefined;
  const [tabs = [], targets = []] = [sheets.map(({ tab }) => tab), sheets.map(({ target }) => target)].map((names) => [
    ...new Set(names),
  ]);
  return `${file.fileName} ser ut att vara av annan form (${joinWords(tabs)} liknar ${joinWords(targets)})`;
}
