import type {
  Chart,
  KnownValue,
  OutputCell,
  OutputChart,
  OutputLines,
  OutputSheet,
  OutputTable,
} from '../../src/core/index.ts';

/** An output sheet with what a test says and sound values for the rest. */
export function outputSheet(changes: Partial<OutputSheet> = {}): OutputSheet {
  return { name: 'Kontroll', frozenRows: 0, orientation: 'landscape', parts: [], ...changes };
}

export function cell(value: KnownValue, look: OutputCell['look'] = 'text', link?: OutputCell['link']): OutputCell {
  return link ? { value, look, link } : { value, look };
}

export function lines(...rows: readonly (readonly OutputCell[])[]): OutputLines {
  return { kind: 'lines', rows };
}

/** A table of plain texts; headers are `Kolumn A`, `Kolumn B` … unless they are given. */
export function table(rows: readonly (readonly OutputCell[])[], changes: Partial<OutputTable> = {}): OutputTable {
  const columns = Array.from({ length: rows[0]?.length ?? 1 }, (_, index) => ({
    header: `Kolumn ${String.fromCharCode(65 + index)}`,
    width: 20,
  }));
  return { kind: 'table', name: 'Tabell', columns, rows, dataBars: [], filters: true, ...changes };
}

export function chart(changes: Partial<Chart> = {}): OutputChart {
  return {
    kind: 'chart',
    chart: {
      id: 'A1',
      kind: 'column',
      title: 'Åtgärder per år',
      alternativeText: 'Stapeldiagram: 4 åtgärder 2025 och 6 åtgärder 2026.',
      unit: 'antal',
      categoryTitle: 'År',
      categories: ['2025', '2026'],
      series: [{ name: 'Antal', values: [4, 6] }],
      ...changes,
    },
  };
}
