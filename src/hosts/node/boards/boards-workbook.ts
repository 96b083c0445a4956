import ExcelJS from 'exceljs';
import type { BoardsOverview } from '../../../core/index.ts';
import { normalizeZip } from '../../../formats/zip/index.ts';
import { orderFontParts } from '../templates/mend-styles.ts';

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
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Ledningens genomgång';
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
    ['Allvar', 'Regel', 'Nämnd', 'Vad och vad du gör'],
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
  return normalizeZip(new Uint8Array(await workbook.xlsx.writeBuffer()), { 'xl/styles.xml': orderFontParts });
}

function addSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  sheet.addRow([...headers]).font = { bold: true };
  for (const cells of rows) sheet.addRow(cells.map((cell) => cell ?? null));
  headers.forEach((header, index) => {
    const longest = rows.reduce((most, cells) => Math.max(most, String(cells[index] ?? '').length), header.length);
    sheet.getColumn(index + 1).width = Math.min(60, Math.max(10, longest + 2));
  });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: headers.length } };
}
