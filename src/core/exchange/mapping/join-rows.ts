import { foldText } from '../../workbook/text.ts';
import { cellText, type KnownValue } from '../../workbook/workbook.ts';
import type { Tellings } from './import-report.ts';
import type { ImportedRow } from './imported-rows.ts';
import { headerOf } from './mapped-source.ts';
import type { AppliedSheet } from './sheet-import.ts';
import { areBeside } from './source-sheet.ts';

/** Puts the values of a tab that belongs to another with the rows of that one: texts after each other, of two answers the one that says more. */
export function joinRows(
  { mapped, rows, cells }: AppliedSheet,
  main: readonly AppliedSheet[],
  undecided: Tellings,
): void {
  const { source, mapping, target } = mapped;
  const owner = main.find(
    (sheet) => sheet.mapped.source.tab === mapping.joinedTo?.tab && areBeside(sheet.mapped.source, source),
  );
  const byName = new Map<string, ImportedRow>();
  const title = headerOf(target, target.definition.roles?.title);
  for (const row of owner?.rows ?? []) {
    byName.set(foldText(row.key), row);
    const name = foldText(cellText(row.values.get(title) ?? null));
    if (name !== '' && !byName.has(name)) byName.set(name, row);
  }
  const by = mapping.joinedTo?.by ?? '';
  for (const row of rows) {
    const named = cellText(row.own.get(by) ?? null);
    const into = byName.get(foldText(named));
    if (into === undefined) {
      undecided.add(
        {
          file: source.file,
          source: source.tab,
          column: by,
          value: named,
          why: `finns inte i ${mapping.joinedTo?.tab ?? ''}`,
        },
        row.number,
      );
      moveToListed(row, cells);
      continue;
    }
    for (const [header, value] of row.values) {
      const before = into.values.get(header);
      const joined = joinedValue(before, value, isSingleChoice(target, header));
      if (joined === undefined) {
        undecided.add(
          {
            file: source.file,
            source: source.tab,
            column: header,
            value: cellText(value),
            why: `${named} har redan ${cellText(before ?? null)}`,
          },
          row.number,
        );
        addText(into.own, `${source.tab} ${header}`, value);
      } else into.values.set(header, joined);
    }
    for (const [header, value] of row.own) if (header !== by) addText(into.own, `${source.tab} ${header}`, value);
    into.notes.push(...row.notes);
  }
}

function isSingleChoice({ definition }: AppliedSheet['mapped']['target'], header: string): boolean {
  const column = Object.values(definition.columns).find((candidate) => candidate.header === header);
  return (
    column !== undefined &&
    column.kind.format !== 'wrapped' &&
    (column.kind.free !== true || column.kind.name === 'id') &&
    column.kind.choices?.several !== true
  );
}

function joinedValue(before: KnownValue | undefined, value: KnownValue, isSingle: boolean): KnownValue | undefined {
  if (before === undefined || before === null || cellText(before) === cellText(value)) return value;
  if (isSingle) {
    const answers = new Set([cellText(before), cellText(value)]);
    return answers.has('Ja') && answers.has('Nej') ? 'Ja' : undefined;
  }
  const parts = cellText(before).split('; ');
  return parts.includes(cellText(value)) ? before : `${cellText(before)}; ${cellText(value)}`;
}

function addText(own: Map<string, KnownValue>, header: string, value: KnownValue): void {
  const before = own.get(header);
  own.set(header, before === undefined || before === null ? value : `${cellText(before)}; ${cellText(value)}`);
}

/** The cells of a row that belongs to none are not taken in. */
function moveToListed(row: ImportedRow, cells: AppliedSheet['cells']): void {
  const placed = Math.min(row.values.size, cells.placed);
  const own = Math.min(row.own.size, cells.own);
  cells.placed -= placed;
  cells.own -= own;
  cells.listed += placed + own;
}
