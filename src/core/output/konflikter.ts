import type { Conflict, ConflictKind, Renumbering, WorkbookMerge } from '../exchange/workbook-merge.ts';
import { type ProgramSheetName, programSheets } from '../sheets/program-sheets.ts';
import { countOf, joinWords } from '../workbook/format.ts';
import { type CellValue, cellText, isCellDate } from '../workbook/workbook.ts';
import { cell, columnsOf, lines } from './output-cells.ts';
import type { OutputCell, OutputSheet } from './output-sheet.ts';

/** Name of the sheet that says what a merge could not settle. */
export const conflictsSheet = 'Konflikter' satisfies ProgramSheetName;

const words: Readonly<Record<ConflictKind, readonly [what: string, advice: string]>> = {
  'update/update': ['Ändrad på båda sidor', 'Vårt värde står kvar. Skriv in deras om det är det som ska gälla.'],
  'update/delete': ['Ändrad hos oss, raden borttagen hos dem', 'Raden står kvar. Ta bort den om den ska bort.'],
  'delete/update': ['Raden borttagen hos oss, ändrad hos dem', 'Raden är borta. Lägg in den igen om den ska finnas.'],
  'insert/insert': [
    'Ny på båda sidor, med olika innehåll',
    'Vårt värde står kvar. Skriv in deras om det är det som ska gälla.',
  ],
  'dropped-column': [
    'Kolumnen borttagen på ena sidan, ändrad på den andra',
    'Det är som hos oss. Bestäm om kolumnen ska finnas.',
  ],
  'removed-sheet': [
    'Bladet borttaget på ena sidan, ändrat på den andra',
    'Det är som hos oss. Bestäm om bladet ska finnas.',
  ],
  'no-value': [
    'Inget värde att hämta hos dem: en formel utan sparat resultat, eller en bild',
    'Det är som hos oss. Öppna deras arbetsbok i Excel, spara den och sammanfoga igen, eller skriv in värdet.',
  ],
  'doubled-id': ['Samma id på flera rader', 'Alla rader finns kvar. Ge den nyare ett nytt id.'],
};

const columns = columnsOf(programSheets.Konflikter.headers[0], [26, 20, 7, 11, 18, 30, 30, 30, 34]);

/** What a merge left for people to settle. `tabs` are the names of the sheets that can be linked to. */
export function konflikter({ conflicts, renumbered }: WorkbookMerge, tabs: ReadonlySet<string>): OutputSheet {
  const count = conflicts.length === 0 ? 'Inga konflikter' : countOf(conflicts.length, 'konflikt', 'konflikter');
  return {
    name: conflictsSheet,
    frozenRows: 4,
    orientation: 'landscape',
    parts: [
      lines(
        cell(conflictsSheet, 'title'),
        cell(
          `${count} vid sammanfogningen. Där sidorna säger emot varandra gäller vår tills någon har bestämt.`,
          'subtitle',
        ),
      ),
      {
        kind: 'table',
        name: conflictsSheet,
        columns,
        rows: conflicts.map((conflict) => conflictRow(conflict, tabs)),
        dataBars: [],
        filters: true,
      },
      ...(renumbered.length === 0
        ? []
        : [
            lines(
              cell('Nya rader hos dem som har fått ett annat id, för id fanns redan hos oss', 'heading'),
              ...renumbered.map((renumbering) => cell(renumberingText(renumbering))),
            ),
          ]),
    ],
  };
}

function conflictRow({ kind, sheet, row, id, column, base, ours, theirs }: Conflict, tabs: ReadonlySet<string>) {
  const [what, advice] = words[kind];
  const link = row !== null && tabs.has(sheet) ? { sheet, cell: `A${row}` } : undefined;
  return [
    cell(what, 'wrapped'),
    cell(sheet),
    cell(row, 'integer', link),
    cell(id),
    cell(column),
    valueCell(base),
    valueCell(ours),
    valueCell(theirs),
    cell(advice, 'wrapped'),
  ];
}

/** A value as it is in the workbooks; nothing is said by `(tomt)`, so that it is told from a cell that was forgotten. */
function valueCell(value: CellValue): OutputCell {
  if (value === null || value === '') return cell('(tomt)', 'muted');
  if (isCellDate(value)) return cell(value, 'date');
  if (typeof value === 'number') return cell(value, Number.isInteger(value) ? 'integer' : 'decimal');
  return cell(cellText(value), 'wrapped');
}

function renumberingText({ sheet, from, to, mentions }: Renumbering): string {
  const places = mentions.map((mention) => [mention.sheet, mention.id, mention.column].filter(Boolean).join(' '));
  const also = places.length === 0 ? '' : ` Det gamla id:t står kvar i löpande text: ${joinWords(places)}.`;
  return `${sheet}: ${from} heter nu ${to}.${also}`;
}
