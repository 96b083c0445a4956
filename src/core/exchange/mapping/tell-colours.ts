import type { SheetImport } from './sheet-import.ts';

/** Tells of fills that some records have and others have not: what they mean is not read. */
export function tellColours(sheet: SheetImport): void {
  const { mapped, rows, assumed } = sheet;
  if (mapped.source.colours === undefined) return;
  const records = new Set(rows.map(({ number }) => number));
  for (const [colour, filled] of mapped.source.colours) {
    const here = [...filled].filter((row) => records.has(row));
    if (here.length === 0 || here.length === records.size) continue;
    const why = `fyllningen ${colour} är inte läst: betyder den något skriver du det i en egen kolumn`;
    assumed.addRows(sheet.told('', '', why), here);
  }
}
