import type { Records } from '../../../records/records.ts';
import type { Row } from '../../../records/table.ts';
import type { Prose, SheetDefinition } from '../../../schema/define-sheet.ts';
import type { Problem, RowCheck } from '../../../validation/define-rule.ts';
import { contradictionIn, contradictionProblem } from './contradictions.ts';
import { mayNameFact } from './facts-named.ts';
import { sentencesOf } from './running-text.ts';

/** Looks at what people write in a sheet against the table of laws, by what held on the day of the row; `undefined` = it has no prose. */
export function overtakenProse({ prose }: SheetDefinition): RowCheck | undefined {
  return prose && ((row, records) => proseProblems(prose, row, records));
}

function proseProblems(prose: Prose, row: Row, records: Records): readonly Problem[] {
  const facts: string[] = [];
  const problems: Problem[] = [];
  for (const column of prose.columns) {
    const text: unknown = row[column];
    if (typeof text !== 'string' || !mayNameFact(text)) continue;
    const day = dayOf(prose, row, records);
    if (day === undefined) return [];
    for (const sentence of sentencesOf(text)) {
      const found = contradictionIn(sentence, undefined, day);
      if (found === undefined || facts.includes(found.fact.name)) continue;
      facts.push(found.fact.name);
      problems.push({ column, ...contradictionProblem(found) });
    }
  }
  return problems;
}

/** The day that a row speaks of; `undefined` of a row that is over and done with, nobody knows when. */
function dayOf({ day, closed, year }: Prose, row: Row, { today, settings }: Records): string | undefined {
  const own: unknown = day && row[day];
  if (typeof own === 'string') return own;
  const state: unknown = closed && row[closed.column];
  if (typeof state === 'string' && closed?.values.includes(state)) return undefined;
  const ofYear: unknown = year && row[year];
  return typeof ofYear === 'number' && ofYear !== settings.year ? undefined : today;
}
