import type { ReadingContext } from '../../schema/column-kind.ts';
import { isCellDate } from '../../workbook/workbook.ts';
import { sourceReader } from './read-source-value.ts';
import type { AppliedSheet } from './sheet-import.ts';

/** Gives the rows of a tab the values that its map has for all of them, where a row has none of its own. */
export function fillConstants({ mapped, rows, undecided, assumed }: AppliedSheet, reading: ReadingContext): void {
  const { file, tab } = mapped.source;
  for (const { target, value, yearOf, certainty, because } of mapped.mapping.constants) {
    const found = Object.entries(mapped.target.definition.columns).find(([, { header }]) => header === target);
    const told = { file, source: tab, column: target, value: '' };
    if (found === undefined) {
      undecided.add({ ...told, why: `kartan har ett värde för kolumnen ${target}, som inte finns` });
      continue;
    }
    const without = rows.filter(({ values }) => !values.has(target));
    if (value === '' && yearOf === undefined) {
      const numbers = without.map(({ number }) => number);
      if (numbers.length > 0) undecided.addRows({ ...told, why: because }, numbers);
      continue;
    }
    const read =
      value === '' ? undefined : sourceReader(...found, { ...reading, year: undefined, levelsByNumber: true })(value);
    if (read?.kind === 'unknown') {
      undecided.add({ ...told, value, why: `kartans värde ”${value}” är ${read.why}` });
      continue;
    }
    const fallback = read !== undefined && 'value' in read ? read.value : null;
    const assumedRows = new Map<string, number[]>();
    const rowsOf = (why: string) => {
      const known = assumedRows.get(why) ?? assumed.rowsOf({ ...told, why });
      assumedRows.set(why, known);
      return known;
    };
    for (const row of without) {
      const date = yearOf === undefined ? undefined : row.values.get(yearOf);
      const year = isCellDate(date ?? null) ? Number((date as { date: string }).date.slice(0, 4)) : undefined;
      const filled = year ?? fallback;
      if (filled === null)
        undecided.add({ ...told, why: `raden har inget ${yearOf ?? 'värde'} att ta det ur` }, row.number);
      else {
        row.values.set(target, filled);
        if (certainty !== 'säker')
          rowsOf(year === undefined && yearOf !== undefined ? `${target} = ${value} (rubriken ovanför)` : because).push(
            row.number,
          );
      }
    }
  }
}
