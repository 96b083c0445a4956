import type { OutputCell, OutputSheet } from '../../src/core/index.ts';
import { cell, chart, lines, outputSheet, table } from './output-sheet-builder.ts';

const severities = ['fel', 'varning', 'upplysning'] as const;
const words = { fel: 'Fel', varning: 'Varning', upplysning: 'Upplysning' } as const;
const messages = [
  'Åtgärden är överskriden med 34 dagar och slutdatumet har flyttats två gånger: sätt ett nytt slutdatum eller skriv i kommentaren varför.',
  'Ansvarig saknas: skriv vem som svarar för åtgärden.',
  'Värdet ”Pågånde” finns inte i listan: menade du Pågående?',
];

function findingRow(index: number): OutputCell[] {
  const severity = severities[index % 3]!;
  const row = index + 2;
  return [
    cell(words[severity], `severity-${severity}`),
    cell('Handlingsplan'),
    cell(row, 'integer', { sheet: 'Handlingsplan', cell: `K${row}` }),
    cell('Slutdatum'),
    cell(`HP-${String(index + 1).padStart(3, '0')}`),
    cell('HP-03'),
    cell(messages[index % 3]!, 'wrapped'),
    cell('ISO/IEC 27001:2022, 9.3.2 b', 'muted'),
  ];
}

/** A findings sheet of the size that a real workbook gives. */
export const kontroll: OutputSheet = outputSheet({
  name: 'Kontroll',
  frozenRows: 4,
  parts: [
    lines(
      [cell('Kontroll', 'title')],
      [
        cell(
          'Socialförvaltningen, 2025. Avstämt 2025-11-03. 60 iakttagelser: 20 fel, 20 varningar, 20 upplysningar.',
          'subtitle',
        ),
      ],
    ),
    table(
      Array.from({ length: 60 }, (_, index) => findingRow(index)),
      {
        name: 'Kontroll',
        columns: [
          { header: 'Allvarlighet', width: 15 },
          { header: 'Blad', width: 20 },
          { header: 'Rad', width: 7 },
          { header: 'Kolumn', width: 18 },
          { header: 'ID', width: 10 },
          { header: 'Regel', width: 9 },
          { header: 'Vad som är fel och hur du rättar det', width: 60 },
          { header: 'Källa', width: 24 },
        ],
      },
    ),
  ],
});

const areas = [
  'Styrning och uppföljning',
  'Inventering, informationsklassning och registerförteckning',
  'Obligatoriska arbetssätt i ILS',
  'Utbildning',
  'Samarbete inom informationssäkerhet och dataskydd',
];

function keyFigure(
  id: string,
  title: string,
  value: OutputCell,
  target: OutputCell,
  light: string,
  trend: string,
): OutputCell[] {
  return [
    cell(title),
    cell(id, 'muted'),
    value,
    target,
    cell(light, `light-${light}` as OutputCell['look']),
    cell(trend),
  ];
}

/** A dashboard with every kind of part and chart. */
export const oversikt: OutputSheet = outputSheet({
  name: 'Översikt',
  frozenRows: 0,
  orientation: 'portrait',
  parts: [
    lines(
      [cell('Översikt', 'title')],
      [
        cell(
          'Socialförvaltningen, 2025 med inriktning 2026–2027. Avstämt 2025-11-03. Bladet skrivs om av programmet; det du skriver här försvinner.',
          'subtitle',
        ),
      ],
    ),
    lines([cell('Nyckeltal', 'heading')]),
    table(
      [
        keyFigure('A2', 'Klara åtgärder för året', cell(0.45, 'percent'), cell(0.9, 'percent'), 'röd', '▲ bättre'),
        keyFigure('A3', 'Försenade åtgärder', cell(3, 'integer'), cell(0, 'integer'), 'gul', '▼ sämre'),
        keyFigure('C1', 'Klassad information', cell(0.92, 'percent'), cell(0.9, 'percent'), 'grön', '▲ bättre'),
        keyFigure('A9', 'Genomsnittlig försening i dagar', cell(12.4, 'decimal'), cell(null), 'ingen', '–'),
      ],
      {
        name: 'Nyckeltal',
        columns: [
          { header: 'Nyckeltal', width: 44 },
          { header: 'ID', width: 8 },
          { header: 'Värde', width: 10 },
          { header: 'Mål', width: 10 },
          { header: 'Läge', width: 12 },
          { header: 'Trend', width: 14 },
        ],
        filters: false,
      },
    ),
    table(
      areas.map((area, index) => [cell(area), cell(index + 2, 'integer'), cell(index / 5, 'percent'), cell('gul')]),
      {
        name: 'Områden',
        columns: [
          { header: 'Område', width: 44 },
          { header: 'Antal', width: 8 },
          { header: 'Klart', width: 10 },
          { header: 'Läge', width: 12 },
        ],
        dataBars: ['Antal', 'Klart', 'Läge'],
        filters: false,
      },
    ),
    chart({
      id: 'A1',
      title: 'Åtgärder per år och status',
      categories: ['2025', '2026', '2027'],
      series: [
        { name: 'Klar', values: [9, 0, 0] },
        { name: 'Pågående', values: [6, 2, 0] },
        { name: 'Ej påbörjad', values: [5, 9, 4] },
      ],
    }),
    chart({
      id: 'A5',
      kind: 'bar',
      title: 'Klara åtgärder per område',
      alternativeText: 'Liggande staplar: andel klara åtgärder för fem områden, från 0 % till 80 %.',
      unit: 'andel',
      categoryTitle: 'Område',
      categories: areas,
      series: [{ name: 'Andel klara', values: [0.8, 0.45, 0, null, 0.25] }],
    }),
    chart({
      id: 'C2',
      kind: 'stacked-bar',
      title: 'Klassning per aspekt och nivå',
      categoryTitle: 'Aspekt',
      categories: ['Konfidentialitet', 'Riktighet', 'Tillgänglighet'],
      series: ['0 Ingen', '1 Måttlig', '2 Betydande', '3 Allvarlig'].map((name, index) => ({
        name,
        values: [index + 1, 4 - index, index === 0 ? 0 : 3],
      })),
    }),
    chart({
      id: 'M1',
      kind: 'line',
      title: 'Trend för andel klara åtgärder',
      unit: 'andel',
      categoryTitle: 'Avstämning',
      categories: ['2024-T1', '2024-T2', '2024-T3', '2025-T1', '2025-T2'],
      series: [
        { name: 'Utfall', values: [0.2, 0.35, null, 0.5, 0.62] },
        { name: 'Mål', values: [0.9, 0.9, 0.9, 0.9, 0.9] },
      ],
    }),
    chart({
      id: 'K1',
      kind: 'matrix',
      title: 'Risker efter sannolikhet och konsekvens',
      alternativeText:
        'Rutnät med sannolikhet nedåt och konsekvens åt höger. Flest risker, 4 stycken, har sannolikhet 3 och konsekvens 4.',
      categoryTitle: 'Sannolikhet \\ Konsekvens',
      categories: ['1', '2', '3', '4', '5'],
      series: [5, 4, 3, 2, 1].map((level) => ({
        name: `${level}`,
        values: [0, 1, level, level === 3 ? 4 : 0, level === 5 ? null : 1],
      })),
    }),
  ],
});
