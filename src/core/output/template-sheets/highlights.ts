import { palette } from '../../dashboard/palette.ts';
import type { Column, SheetDefinition } from '../../schema/define-sheet.ts';
import { cellAddress } from '../../workbook/address.ts';
import type { Highlight } from './template-sheet.ts';

const { goodGround: good, fairGround: warning, poorGround: bad, plainGround: idle } = palette;

/** How words of status columns are shown; words that stand for neither good nor bad are left plain. */
const words: readonly { readonly fill: string; readonly values: readonly string[] }[] = [
  { fill: good, values: ['Klar', 'Klassad', 'Fastställd', 'Stängd', 'Åtgärdad', 'Godkänt'] },
  { fill: warning, values: ['Pausad', 'Omklassning pågår', 'Utkast', 'Utreds', 'Delvis', 'Medel'] },
  { fill: bad, values: ['Hög', 'Ej inventerad', 'Avslaget'] },
  { fill: idle, values: ['Avbruten', 'Upphörd'] },
];

/** Status words, levels from 3 up, and dates that have passed while the row is open. */
export function highlightsOf({ columns, roles }: SheetDefinition): Highlight[] {
  const places = new Map(Object.keys(columns).map((key, index) => [key, index + 1]));
  const ofColumns = Object.entries(columns).flatMap(([key, column]) => columnHighlights(column, placeOf(places, key)));
  if (roles?.due === undefined) return ofColumns;
  const status = roles.status === undefined ? undefined : placeOf(places, roles.status);
  return [...ofColumns, overdue(placeOf(places, roles.due), status)];
}

function placeOf(places: ReadonlyMap<string, number>, key: string): number {
  return places.get(key) as number;
}

/** The cell of a column in row 2. */
function cellOf(column: number): string {
  return `$${cellAddress(2, column - 1)}`;
}

function columnHighlights({ kind }: Column, column: number): Highlight[] {
  const cell = cellOf(column);
  const known = kind.choices?.builtIn ?? [];
  const ofWords = words.flatMap(({ fill, values }): Highlight[] => {
    const shown = values.filter((value) => known.includes(value));
    if (shown.length === 0) return [];
    return [{ column, fill, formula: `OR(${shown.map((value) => `${cell}="${value}"`).join(',')})` }];
  });
  if (kind.name !== 'level') return ofWords;
  return [
    ...ofWords,
    { column, fill: bad, formula: `LEFT(${cell},1)="4"` },
    { column, fill: warning, formula: `LEFT(${cell},1)="3"` },
  ];
}

function overdue(column: number, statusColumn: number | undefined): Highlight {
  const [due, status] = [cellOf(column), statusColumn === undefined ? undefined : cellOf(statusColumn)];
  const open = status === undefined ? 'TRUE' : `AND(${status}<>"Klar",${status}<>"Avbruten",${status}<>"Godkänt")`;
  return { column, fill: bad, formula: `AND(ISNUMBER(${due}),${due}<TODAY(),${open})` };
}
