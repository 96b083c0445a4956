import type { Dashboard } from '../dashboard/dashboard.ts';
import { programSheets } from '../sheets/program-sheets.ts';
import { type Finding, gravestFirst, type Severity, severities } from '../validation/finding.ts';
import { cell, columnsOf, wordCells } from './output-cells.ts';
import type { CellLink, OutputCell, OutputSheet } from './output-sheet.ts';

const severityCells: Readonly<Record<Severity, OutputCell>> = {
  Fel: cell('Fel', 'severity-fel'),
  Varning: cell('Varning', 'severity-varning'),
  Upplysning: cell('Upplysning', 'severity-upplysning'),
};

const meanings: Readonly<Record<Severity, string>> = {
  Fel: 'hindrar en slutlig genomgång',
  Varning: 'bör tas om hand',
  Upplysning: 'bra att känna till',
};

const columns = columnsOf(programSheets.Kontroll.headers[0], [16, 9, 24, 7, 11, 22, 76, 28, 14]);

/** Every finding, with a link to its cell. `tabs` are the names of the sheets that can be linked to. */
export function kontroll(
  dashboard: Pick<Dashboard, 'administration' | 'year' | 'today'>,
  findings: readonly Finding[],
  tabs: ReadonlySet<string>,
): OutputSheet {
  const { administration, year, today } = dashboard;
  const about = [administration, `verksamhetsår ${year}`, `avstämt ${today}`].filter((part) => part !== '').join(', ');
  return {
    name: 'Kontroll',
    frozenRows: 7,
    orientation: 'landscape',
    parts: [
      {
        kind: 'lines',
        rows: [
          [cell('Kontroll', 'title')],
          [cell(`${about}. Bladet skrivs om vid varje kontroll: rätta i de andra bladen, inte här.`, 'subtitle')],
          ...severities.map((severity) => summary(severity, findings)),
        ],
      },
      {
        kind: 'table',
        name: 'Kontroll',
        columns,
        rows: rowsOf(findings, tabs),
        dataBars: [],
        filters: true,
      },
    ],
  };
}

function summary(severity: Severity, findings: readonly Finding[]): OutputCell[] {
  const count = findings.filter((finding) => finding.severity === severity).length;
  return [severityCells[severity], cell(count, 'integer'), cell(meanings[severity])];
}

/** A row a finding, the gravest first; its row is linked to the cell, or its sheet where it has no row. */
function rowsOf(findings: readonly Finding[], tabs: ReadonlySet<string>): OutputCell[][] {
  const word = wordCells();
  const source = wordCells('muted');
  return gravestFirst(findings).map((finding) => {
    const { rule, severity, sheet, row, id, column, message, reference, fix } = finding;
    const link = linkTo(finding, tabs);
    return [
      severityCells[severity],
      word(rule),
      row === null ? cell(sheet, 'text', link) : word(sheet),
      cell(row, 'integer', row === null ? undefined : link),
      cell(id),
      word(column),
      cell(message, 'wrapped'),
      source(reference),
      word(fix === null ? 'Nej' : 'Ja'),
    ];
  });
}

function linkTo({ sheet, row: rowNumber, cell: address }: Finding, tabs: ReadonlySet<string>): CellLink | undefined {
  if (!tabs.has(sheet)) return undefined;
  return { sheet, cell: address ?? (rowNumber === null ? 'A1' : `A${rowNumber}`) };
}
