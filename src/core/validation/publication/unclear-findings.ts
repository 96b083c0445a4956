import type { Records } from '../../records/records.ts';
import type { SheetDefinition } from '../../schema/define-sheet.ts';
import { cellAddress } from '../../workbook/address.ts';
import type { Severity } from '../finding.ts';
import type { PlacedFinding } from '../finding-collector.ts';
import { unclearHeaders } from './unclear-headers.ts';
import { unclearWords } from './unclear-words.ts';

/** How grave it is that Skyddsvärd is unclear: it stops a public edition, and must not stop an internal one. */
export function unclearSeverity({ settings }: Records): Severity {
  return settings.edition === 'Intern' ? 'Varning' : 'Fel';
}

/** S-03 and S-04: cells of a sheet that may be meant as the column Skyddsvärd and are not read as it. */
export function unclearFindings(definition: SheetDefinition, records: Records): PlacedFinding[] {
  const ofSheet = unclearHeaders(records).filter((header) => header.definition === definition);
  return ofSheet.map(({ kind, sheet, rowNumber, position, text }) => ({
    position,
    finding: {
      rule: kind === 'doubled' ? 'S-03' : 'S-04',
      severity: unclearSeverity(records),
      sheet,
      row: rowNumber,
      column: text,
      cell: cellAddress(rowNumber, position),
      id: null,
      message: unclearWords[kind].finding(text),
      reference: null,
      fix: null,
    },
  }));
}
