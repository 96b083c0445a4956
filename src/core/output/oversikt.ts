import { attentionMessage, attentionParts } from '../dashboard/attention/attention.ts';
import type { Dashboard } from '../dashboard/dashboard.ts';
import { publicEditionText } from '../dashboard/edition.ts';
import { formatFigure } from '../dashboard/format-figure.ts';
import type { Breakdown, Indicator } from '../dashboard/indicator.ts';
import { lightWord } from '../dashboard/signs.ts';
import { unknownText } from '../dashboard/unknown-text.ts';
import { programSheets } from '../sheets/program-sheets.ts';
import { keyFigureTiles } from './key-figure-tiles.ts';
import { cell, columnsOf, figureCell, limitCell, lines } from './output-cells.ts';
import { lightLook, type OutputCell, type OutputPart, type OutputSheet, type OutputTable } from './output-sheet.ts';

const labelWidth = 50;
const columns = columnsOf(programSheets.Översikt.headers[0], [labelWidth, 14, 14, 14, 14, 14, 22, 40, 64]);

/** The dashboard as a sheet: key figures first, then every family with its figures, breakdowns and charts. */
export function oversikt(dashboard: Dashboard): OutputSheet {
  const { indicators, keyFigures, attention } = dashboard;
  const first = keyFigures.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []);
  const parts = attentionParts(attention);
  // The most urgent first, as on the page; not what the review covers, which concerns who writes it.
  const tiles = [...attention.red, ...attention.others].flatMap((id) =>
    first.filter((indicator) => indicator.id === id),
  );
  const families = [...new Set(indicators.map(({ family }) => family))];
  return {
    name: 'Översikt',
    frozenRows: 0,
    orientation: 'landscape',
    opens: true,
    parts: [
      lines(cell('Översikt', 'title'), ...introduction(dashboard).map((text) => cell(text, 'subtitle'))),
      lines(cell(attentionMessage(attention), 'heading'), ...(parts === '' ? [] : [cell(parts)])),
      ...keyFigureTiles(tiles),
      ...(first.length === 0 ? [] : [lines(cell('Nyckeltal', 'heading')), figures('Nyckeltal', first, dashboard)]),
      ...families.flatMap((family, index) => {
        const ofFamily = indicators.filter((indicator) => indicator.family === family);
        return [
          lines(cell(family, 'heading')),
          figures(`Indikatorer_${index + 1}`, ofFamily, dashboard),
          ...ofFamily.flatMap(breakdownParts),
        ];
      }),
    ],
  };
}

function introduction(dashboard: Dashboard): string[] {
  const { administration, board, year, today, edition } = dashboard;
  const about = [administration, board, `verksamhetsår ${year}`, `avstämt ${today}`].filter((part) => part !== '');
  return [
    `${about.join(', ')}. Bladet skrivs om av programmet: det du skriver här försvinner.`,
    ...(edition === 'Offentlig' ? [`Offentlig utgåva: ${publicEditionText(dashboard)}`] : []),
  ];
}

function figures(name: string, indicators: readonly Indicator[], dashboard: Dashboard): OutputTable {
  const rows = indicators.map((indicator) => figureRow(indicator, dashboard));
  return { kind: 'table', name, columns, rows, dataBars: [], filters: false };
}

function figureRow(indicator: Indicator, { records }: Dashboard): OutputCell[] {
  const { id, title, value, unit, target, yardstick, status, rows, definition, missing } = indicator;
  const explanation = [missing ?? '', unknownText(indicator), definition].filter((text) => text !== '').join(' ');
  const first = records.get(rows[0] ?? '');
  return [
    cell(title),
    cell(id, 'muted'),
    figureCell(value, unit, yardstick),
    target === null ? cell(null) : limitCell(target, unit),
    cell(lightWord(status), lightLook(status)),
    cell(value === null ? null : rows.length, 'integer'),
    first === undefined ? cell(null) : cell(first.id, 'text', { sheet: first.sheet, cell: `A${first.row}` }),
    cell(trendText(indicator)),
    cell(explanation, 'muted'),
  ];
}

/** @example trendText(indicator) // '▲ bättre än 2025-06-30 (40 %)' */
function trendText({ trend, previous, value, unit, yardstick }: Indicator): string | null {
  if (trend === null || previous === null || value === null) return null;
  const arrow = trend === 'oförändrad' ? '►' : value > previous.value ? '▲' : '▼';
  const than = trend === 'bättre' || trend === 'sämre' ? 'än' : 'sedan';
  return `${arrow} ${trend} ${than} ${previous.date} (${formatFigure(previous.value, unit, yardstick)})`;
}

function breakdownParts({ id, breakdown }: Indicator): OutputPart[] {
  return breakdown.flatMap((part, index): OutputPart[] => {
    const chart: OutputPart[] = part.chart === null ? [] : [{ kind: 'chart', chart: part.chart }];
    // A matrix is a table already.
    if (part.chart?.kind === 'matrix') return chart;
    return [lines(cell(`${id} ${part.title}`, 'heading')), breakdownTable(`Delar_${id}_${index + 1}`, part), ...chart];
  });
}

function breakdownTable(name: string, { groupTitle, series, groups, unit }: Breakdown): OutputTable {
  const judged = groups.some(({ status }) => status !== 'ingen');
  return {
    kind: 'table',
    name,
    columns: [
      { header: groupTitle, width: labelWidth },
      ...series.map((header) => ({ header, width: 14 })),
      ...(judged ? [{ header: 'Läge', width: 14 }] : []),
    ],
    rows: groups.map(({ label, cells, status, yardstick }) => [
      cell(label),
      ...cells.map(({ value }) => figureCell(value, unit, yardstick)),
      ...(judged ? [cell(lightWord(status), lightLook(status))] : []),
    ]),
    dataBars: series.length === 1 ? series : [],
    filters: false,
  };
}
