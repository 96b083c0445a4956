import { type Finding, groupBy, severities } from '../../core/index.ts';
import type { FindingsReport } from './findings-report.ts';
import { summaryText } from './findings-summary.ts';
import { printable } from './printable.ts';

/** The findings for a person to read: the gravest first, by severity and sheet, ending with how many there are. */
export function findingsText({ workbook, today, findings }: FindingsReport): string {
  const blocks = severities.flatMap((severity) => {
    const grave = findings.filter((finding) => finding.severity === severity);
    return [...groupBy(grave, ({ sheet }) => sheet)].map(([sheet, inSheet]) =>
      [printable(sheet), ...inSheet.map(line)].join('\n'),
    );
  });
  return `${[...blocks, `${printable(workbook)}: ${summaryText(findings)} den ${today}.`].join('\n\n')}\n`;
}

function line({ severity, rule, row, cell, id, message, reference }: Finding): string {
  const place = cell ?? (row === null ? 'bladet' : `rad ${row}`);
  const what = [id, message].filter((part) => part !== null).join(': ');
  const source = reference === null ? rule : `${rule}, ${reference}`;
  return `  ${severity.padEnd(10)}  ${place.padEnd(7)}  ${printable(what)} [${printable(source)}]`;
}
