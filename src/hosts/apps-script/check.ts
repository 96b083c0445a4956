import { countOfSeverity, type Finding, severities } from '../../core/index.ts';
import { writeOutputSheets } from './output/write-output-sheets.ts';
import { exclusively } from './run/exclusively.ts';
import { reviewNow } from './run/review-now.ts';

/** Checks every sheet and writes the findings to Kontroll. */
export function checkSheets(): string {
  return exclusively('Kontrollera', () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { findings, outputSheets } = reviewNow(spreadsheet);
    const kontroll = outputSheets.filter(({ name }) => name === 'Kontroll');
    const renamed = writeOutputSheets(spreadsheet, kontroll);
    return `${findingsText(findings)} De står i bladet ${renamed[0] ?? 'Kontroll'}.`;
  });
}

/** @example findingsText([]) // '0 fel, 0 varningar, 0 upplysningar.' */
function findingsText(findings: readonly Finding[]): string {
  const counts = severities.map((severity) => countOfSeverity(findings, severity));
  return `${counts.join(', ')}.`;
}
