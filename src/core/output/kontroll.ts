import type { Dashboard } from '../dashboard/dashboard.ts';
import { programSheets } from '../sheets/program-sheets.ts';
import { type Finding, gravestFirst, type Severity, severities } from '../validation/finding.ts';
import { cell, columnsOf } from './output-cells.ts';
import type { CellLink, LookName, OutputCell, OutputSheet } from './output-sheet.ts';

const looks: Readonly<Record<Severity, LookName>> = {
  Fel: 'severity-fel',
  Varning: 'severity-varning',
  Upplysning: 'severity-upplysning',
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
        rows: gravestFirst(findings).map((finding) => row(finding, tabs)),
        dataBars: [],
        filters: true,
      },
    ],
  };
}

function summary(severity: Severity, findings: readonly Finding[]): OutputCell[] {
  const count = findings.filter((finding) => finding.severity === severity).length;
  return [cell(severity, looks[severity]), cell(count, 'integer'), cell(meanings[severity])];
}

function row(finding: Finding, tabs: ReadonlySet<string>): OutputCell[] {
  const { rule, severity, sheet, row: rowNumber, id, column, message, reference, fix } = finding;
  const link = linkTo(finding, tabs);
  return [
    cell(severity, looks[severity]),
    cell(rule),
    cell(sheet, 'text', rowNumber === null ? link : undefined),
    cell(rowNumber, 'integer', rowNumber === null ? undefined : link),
    cell(id),
    cell(column),
    cell(message, 'wrapped'),
    cell(reference, 'muted'),
    cell(fix === null ? 'Nej' : 'Ja'),
  ];
}

function linkTo({ sheet, row: rowNumber, cell: address }: Finding, tabs: ReadonlySet<string>): CellLink | undefined {
  if (!tabs.has(sheet)) return undefined;
  return { sheet, cell: address ?? (rowNumber === null ? 'A1' : `A${rowNumber}`) };
}
