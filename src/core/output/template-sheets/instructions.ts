import { palette } from '../../dashboard/palette.ts';
import type { SheetDefinition } from '../../schema/define-sheet.ts';
import { programSheets } from '../../sheets/program-sheets.ts';
import { joinWords } from '../../workbook/format.ts';
import type { Look } from '../look/look.ts';
import { rowHeight } from './row-height.ts';
import { labelLook, wrappedLook } from './template-looks.ts';
import type { TemplateColumn, TemplateRow, TemplateSheet } from './template-sheet.ts';

const widths = [30, 100] as const;

const written = Object.entries(programSheets).flatMap(([name, { isReview }]) => (isReview ? [name] : []));

/** How the workbook is meant to be used. */
const howTo = [
  'Fyll i Inställningar först. Fyll sedan i Handlingsplan och Informationsklassning; övriga blad är frivilliga, men det som saknas kan inte redovisas.',
  'En rad är en post. Varje post har ett id som inte får ändras eller återanvändas. Andra blad hänvisar till raden med det.',
  'Rubriken visar vad kolumnen är till för (håll muspekaren över den). Mörkare rubrik betyder att cellen måste fyllas i.',
  'I Handlingsplan är kolumner som används mer sällan hopfällda. Klicka på plustecknet ovanför kolumnerna, eller på 2 i hörnet, för att visa dem.',
  'Det går bra att byta ordning på kolumnerna, lägga till egna och lämna tomma rader. Ändra inte rubrikerna.',
  `Bladen ${joinWords(written)} skrivs av programmet. Ändra inget i dem: de skrivs om i sin helhet.`,
] as const;

/** Name of the sheet that tells how the workbook is meant to be used. */
export const instructionsName = 'Läs mig först';

/** The instructions: how the workbook is meant to be used, and what each sheet is for. */
export function instructions(definitions: readonly SheetDefinition[]): TemplateSheet {
  const columns = widths.map((width): TemplateColumn => ({ width, look: {}, dropdown: null }));
  return {
    name: instructionsName,
    tabColour: palette.voluntaryHeader,
    columns,
    rows: [
      heading('Ledningens genomgång', 'Arbetsbok för ledningens genomgång av informationssäkerhet och dataskydd.'),
      line(null, null),
      ...howTo.map((text, index) => line(index === 0 ? 'Så här gör du' : null, text)),
      line(null, null),
      heading('Blad', 'Vad det är till för'),
      ...definitions.map(({ name, purpose, required }) => line(name, required ? `${purpose} Måste finnas.` : purpose)),
    ],
    highlights: [],
    hasHeaders: false,
    frozenColumns: 0,
    filter: false,
    orientation: 'portrait',
    paper: 'A4',
    pagesWide: 1,
  };
}

function heading(left: string, right: string) {
  return row(left, right, { ...labelLook(true), size: 14 });
}

function line(left: string | null, right: string | null) {
  return row(left, right, labelLook(true));
}

function row(left: string | null, right: string | null, look: Look): TemplateRow {
  return {
    cells: [
      { column: 1, value: left, look },
      { column: 2, value: right },
    ],
    look: wrappedLook,
    height: rowHeight([{ text: right ?? '', width: widths[1] }]),
  };
}
