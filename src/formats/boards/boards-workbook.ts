import type { BoardsOverview, KnownValue } from '../../core/index.ts';
import { type CellStyle, type ListCell, type ListColumn, type ListSheet, listWorkbook } from '../excel/index.ts';

/** Characters; longer texts are wrapped. */
const widest = 100;
/** How figures that are shares name their unit. */
const shareUnit = 'andel';

const share: CellStyle = { vertical: 'top', numberFormat: '0 %' };
const decimal: CellStyle = { vertical: 'top', numberFormat: '0.0' };
const numberHeader: CellStyle = { vertical: 'top', horizontal: 'right', font: { bold: true } };

type Value = KnownValue | undefined;
/** Of one board, or of all of them; `null` = they are not added up. */
type Figure = { readonly value: Value; readonly numerator: Value; readonly denominator: Value } | null;

/** The same as the page, as a workbook (.xlsx) to count on with: a sheet a part. The same overview gives the same bytes. */
export function boardsWorkbook({
  boards,
  findings,
  figures,
  risks,
  decisions,
  clauses,
  year,
}: BoardsOverview): Uint8Array {
  return listWorkbook([
    listOf(
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
    ),
    listOf(
      'Avviker',
      ['Allvar', 'Regel', 'Nämnd', 'Vad som är fel och hur du rättar det'],
      findings.map(({ severity, rule, board, message }) => [severity, rule, board, message]),
    ),
    listOf(
      'Nyckeltal',
      ['Indikator', 'Benämning', 'Nämnd', 'Värde', 'Täljare', 'Nämnare', 'Enhet', 'Läge'],
      figures.flatMap(({ id, title, unit, boards: values, city }) => {
        const row = (board: string | undefined, figure: Figure, state: string): Value[] => [
          id,
          title,
          board,
          figure?.value,
          figure?.numerator,
          figure?.denominator,
          unit,
          state,
        ];
        return [
          ...values.flatMap((figure, index) =>
            figure === undefined ? [] : [row(boards[index]?.name, figure, figure.status)],
          ),
          row('Staden', city, city === null ? 'läggs inte ihop' : ''),
        ];
      }),
    ),
    listOf(
      'Höga risker',
      ['Nämnd', 'Id', 'Risk', 'Riskvärde', 'Efter åtgärd'],
      risks.map(({ board, id, risk, value, after }) => [board, id, risk, value, after]),
    ),
    listOf(
      'Beslut till staden',
      ['Nämnd', 'Id', 'Kategori', 'Förslag eller beslut'],
      decisions.map(({ board, id, category, text }) => [board, id, category, text]),
    ),
    listOf(
      '9.3.2',
      ['Nämnd', ...clauses],
      boards.map(({ name, delivery }) => [
        name,
        ...clauses.map((clause) => (delivery?.report.year === year ? delivery.report.coverage[clause] : null)),
      ]),
    ),
  ]);
}

function listOf(name: string, headers: readonly string[], rows: readonly (readonly Value[])[]): ListSheet {
  const isNumeric = headers.map((_, at) => rows.some((cells) => typeof cells[at] === 'number'));
  const columns = headers.map((header, at): ListColumn => {
    const longest = rows.reduce((most, cells) => Math.max(most, shownLength(cells[at])), header.length);
    // A text beside a number, which stands to the right, needs room of its own.
    const indent = !isNumeric[at] && isNumeric[at - 1] ? 1 : 0;
    const style: CellStyle = {
      vertical: 'top',
      ...(longest + 3 > widest && { wrap: true }),
      ...(indent > 0 && { horizontal: 'left', indent }),
    };
    const width = Math.min(widest, Math.max(10, longest + 3 + indent));
    return { header, width, style, ...(isNumeric[at] && { headerStyle: numberHeader }) };
  });
  const figure = headers.includes('Enhet') ? headers.indexOf('Värde') : -1;
  const unit = headers.indexOf('Enhet');
  return { name, columns, frozenColumns: 1, rows: listRows(rows, figure, unit) };
}

/** One at a time: many boards are many rows. @param figure column of a figure whose unit stands at `unit`; -1 = there is none */
function* listRows(rows: readonly (readonly Value[])[], figure: number, unit: number): Generator<readonly ListCell[]> {
  for (const cells of rows)
    yield cells.map((cell = null, at): ListCell => {
      if (at !== figure) return { value: cell };
      if (cells[unit] === shareUnit) return { value: cell, style: share };
      return typeof cell === 'number' && !Number.isInteger(cell) ? { value: cell, style: decimal } : { value: cell };
    });
}

/** Characters; numbers are shown rounded. */
function shownLength(cell: Value): number {
  return typeof cell === 'number' ? Math.round(cell).toString().length + 2 : String(cell ?? '').length;
}
