import { sheetDefinitions } from '../../src/core/sheets/index.ts';
import type { Sheet } from '../../src/core/workbook/workbook.ts';
import { exampleContent } from '../../src/example/index.ts';
import { settingsSheet, sheetOf } from './workbook-builder.ts';

/** The sheets of the example workbook: settings, and every sheet of records with its rows. */
export function exampleSheets(): readonly Sheet[] {
  const records = sheetDefinitions.filter(({ layout }) => layout === 'records');
  return [
    settingsSheet(exampleContent['Inställningar']?.[0]),
    ...records.map((definition) => sheetOf(definition, exampleContent[definition.name] ?? [])),
  ];
}
