import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import type { BoardsOverview } from '../../../core/index.ts';
import { normalizeZip } from '../../../formats/zip/index.ts';
import { orderFontParts } from '../templates/mend-styles.ts';

/** Characters; longer texts are wrapped. */
const widest = 100;
/** Points. */
const lineHeight = 15;
/** How figures that are shares name their unit. */
const shareUnit = 'andel';

type Cell = string | number | null | undefined;

/** The same as the page, as a workbook (.xlsx) to count on with: a sheet a part. The same overview gives the same bytes. */
export async function boardsWorkbook({
  boards,
  findings,
  figures,
  risks,
  decisions,
  clauses,
  year,
}: BoardsOverview): Promise<Uint8Array> {
  const file = new PassThrough();
  const bytes = buffer(file);
  // Rows are written as they are added: a thousand boards are as many rows as no workbook of cells has room for.
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: file, useStyles: true, useSharedStrings: true });
  workbook.creator = 'Ledningens genomgång';
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  const add = (name: string, headers: readonly string[], rows: readonly (readonly Cell[])[]) =>
    addSheet(workbook, name, headers, rows);
  add(
    'Leveranser',
    [
      'Nämnd',
      'Förvaltning',
      'Läge',
      'År',
      'Version',
      'Beslutsdatum',
      'Beräknad',
      'Utgåva',
      'Fel',
      'Varningar',
      'Skyddsvärda rader',
      'Fil',
    ],
    boards.map(({ name, administration, state, delivery }) => {
      const report = delivery?.report;
      return [
        name,
        administration,
        state,
        report?.year,
        report?.version,
        report?.decisionDate,
        report?.today,
        report?.edition,
        report?.findings.Fel,
        report?.findings.Varning,
        report?.protected,
        delivery?.source,
      ];
    }),
  );
  add(
    'Avviker',
    ['Allvar', 'Regel', 'Nämnd', 'Vad som är fel och hur du rättar det'],
    findings.map(({ severity, rule, board, message }) => [severity, rule, board, message]),
  );
  add(
    'Nyckeltal',
    ['Indikator', 'Benämning', 'Nämnd', 'Värde', 'Täljare', 'Nämnare', 'Enhet', 'Läge'],
    figures.flatMap(({ id, title, unit, boards: values, city }) => [
      ...values.flatMap((figure, index): Cell[][] =>
        figure === undefined
          ? []
          : [[id, title, boards[index]?.name, figure.value, figure.numerator, figure.denominator, unit, figure.status]],
      ),
      [
        id,
        title,
        'Staden',
        city?.value,
        city?.numerator,
        city?.denominator,
        unit,
        city === null ? 'läggs inte ihop' : '',
      ],
    ]),
  );
  add(
    'Höga risker',
    ['Nämnd', 'Id', 'Risk', 'Riskvärde', 'Efter åtgärd'],
    risks.map(({ board, id, risk, value, after }) => [board, id, risk, value, after]),
  );
  add(
    'Beslut till staden',
    ['Nämnd', 'Id', 'Kategori', 'Förslag eller beslut'],
    decisions.map(({ board, id, category, text }) => [board, id, category, text]),
  );
  add(
    '9.3.2',
    ['Nämnd', ...clauses],
    boards.map(({ name, delivery }) => [
      name,
      ...clauses.map((clause) => (delivery?.report.year === year ? delivery.report.coverage[clause] : null)),
    ]),
  );
  await workbook.commit();
  return normalizeZip(new Uint8Array(await bytes), { 'xl/styles.xml': orderFontParts });
}

function addSheet(
  workbook: InstanceType<typeof ExcelJS.stream.xlsx.WorkbookWriter>,
  name: string,
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
  });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: headers.length } };
  const isNumeric = headers.map((_, index) => rows.some((cells) => typeof cells[index] === 'number'));
  sheet.columns = headers.map((header, index) => {
    const longest = rows.reduce((most, cells) => Math.max(most, shownLength(cells[index])), header.length);
    const isWrapped = longest + 3 > widest;
    // A text beside a number, which stands to the right, needs room of its own.
    const indent = !isNumeric[index] && isNumeric[index - 1] ? 1 : 0;
    const alignment: Partial<ExcelJS.Alignment> = {
      vertical: 'top',
      ...(isWrapped && { wrapText: true }),
      ...(indent > 0 && { horizontal: 'left', indent }),
    };
    return { width: Math.min(widest, Math.max(10, longest + 3 + indent)), style: { alignment } };
  });
  const headerRow = sheet.addRow([...headers]);
  headerRow.font = { name: 'Calibri', size: 11, bold: true };
  isNumeric.forEach((isNumber, index) => {
    if (isNumber) headerRow.getCell(index + 1).alignment = { vertical: 'top', horizontal: 'right' };
  });
  headerRow.commit();
  const [value, unit] = ['Värde', 'Enhet'].map((header) => headers.indexOf(header)) as [number, number];
  for (const cells of rows) {
    const added = sheet.addRow(cells.map((cell) => cell ?? null));
    const lines = cells.reduce<number>(
      (most, cell) => Math.max(most, Math.ceil(String(cell ?? '').length / (widest - 8))),
      1,
    );
    // Some programs give no row room for what is wrapped.
    if (lines > 1) added.height = lines * lineHeight;
    if (unit !== -1 && cells[unit] === shareUnit) added.getCell(value + 1).numFmt = '0 %';
    else if (unit !== -1 && !Number.isInteger(cells[value] ?? 0)) added.getCell(value + 1).numFmt = '0.0';
    added.commit();
  }
  sheet.commit();
}

/** Characters; numbers are shown rounded. */
function shownLength(cell: Cell): number {
  return typeof cell === 'number' ? Math.round(cell).toString().length + 2 : (cell ?? '').length;
}
