import type { Fill, Worksheet } from 'exceljs';
import { columnLetters, type SheetDefinition } from '../../../core/index.ts';
import { attention, preparedRows } from './template-style.ts';

/** How words of status columns are shown; words that stand for neither good nor bad are left plain. */
const words: readonly { readonly fill: Fill; readonly values: readonly string[] }[] = [
  { fill: attention.good, values: ['Klar', 'Klassad', 'Fastställd', 'Stängd', 'Åtgärdad', 'Godkänt'] },
  { fill: attention.warning, values: ['Pausad', 'Omklassning pågår', 'Utkast', 'Utreds', 'Delvis', 'Medel'] },
  { fill: attention.bad, values: ['Hög', 'Ej inventerad', 'Avslaget'] },
  { fill: attention.idle, values: ['Avbruten', 'Upphörd'] },
];

/** Colours status words, levels from 3 up, shares as bars, and dates that have passed while the row is open. */
export function addHighlights(sheet: Worksheet, definition: SheetDefinition): void {
  let priority = 1;
  const add = (letters: string, formula: string, fill: Fill) => {
    const rules = [{ type: 'expression' as const, formulae: [formula], style: { fill }, priority: priority++ }];
    sheet.addConditionalFormatting({ ref: `${letters}2:${letters}${preparedRows}`, rules });
  };
  const lettersOf = new Map(Object.keys(definition.columns).map((key, position) => [key, columnLetters(position)]));
  for (const [key, { kind }] of Object.entries(definition.columns)) {
    const letters = lettersOf.get(key) as string;
    const known = kind.choices?.builtIn ?? [];
    for (const { fill, values } of words) {
      const shown = values.filter((value) => known.includes(value));
      if (shown.length === 0) continue;
      add(letters, `OR(${shown.map((value) => `$${letters}2="${value}"`).join(',')})`, fill);
    }
    if (kind.name === 'level') {
      add(letters, `LEFT($${letters}2,1)="4"`, attention.bad);
      add(letters, `LEFT($${letters}2,1)="3"`, attention.warning);
    }
  }
  const due = lettersOf.get(definition.roles?.due ?? '');
  const status = lettersOf.get(definition.roles?.status ?? '');
  if (due === undefined) return;
  const open =
    status === undefined ? 'TRUE' : `AND($${status}2<>"Klar",$${status}2<>"Avbruten",$${status}2<>"Godkänt")`;
  add(due, `AND(ISNUMBER($${due}2),$${due}2<TODAY(),${open})`, attention.bad);
}
