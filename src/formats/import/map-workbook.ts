import { type Mapping, palette } from '../../core/index.ts';
import { type CellStyle, type ListCell, listWorkbook } from '../excel/index.ts';
import { type MapRow, mapHeaders, mapRows, mapSheetName } from '../import-map/index.ts';

/** In characters, in the order of the headers. */
const widths: readonly number[] = [26, 26, 10, 34, 44, 16, 20, 30, 24, 10, 50];
/** Columns from here on hold texts that are wrapped. */
const firstWrapped = 3;
const certainties = ['säker', 'antaget', 'fråga'];

/** A workbook (.xlsx) with a map in the sheet Avbildning, to mend in Excel. The same map gives the same bytes. */
export function mapWorkbook(mapping: Mapping): Uint8Array {
  const styles = mapHeaders.map(
    (_, at): CellStyle => ({ numberFormat: '@', vertical: 'top', ...(at >= firstWrapped && { wrap: true }) }),
  );
  const cells = (row: MapRow): ListCell[] =>
    mapHeaders.map((header, at) => {
      const value = row[header] ?? null;
      return row.Säkerhet === 'fråga' && value !== null
        ? { value, style: { ...styles[at], fill: palette.fairGround } }
        : { value };
    });
  return listWorkbook([
    {
      name: mapSheetName,
      frozenColumns: 0,
      columns: mapHeaders.map((header, at) => ({
        header,
        width: widths[at] ?? 0,
        style: styles[at] ?? {},
        ...(header === 'Säkerhet' && { choices: certainties }),
      })),
      rows: mapRows(mapping).map(cells),
    },
  ]);
}
