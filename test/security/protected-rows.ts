import type { CellValue } from '../../src/core/index.ts';
import type { SheetDefinition } from '../../src/core/schema/define-sheet.ts';
import { recordSheets } from '../../src/core/sheets/index.ts';
import { exampleContent } from '../../src/example/index.ts';

export const secret = 'HEMLIGT';

/** The id that a protected row of a sheet has, and that shown rows refer to. */
export function protectedId({ idPrefix }: SheetDefinition) {
  return `${idPrefix}-901`;
}

export function sheetNamed(name: string | undefined) {
  return recordSheets.find((sheet) => sheet.name === name) ?? recordSheets[0]!;
}

/** A row as it should be, with the secret in every text; or one with the secret in every cell, whatever it should hold. */
export function protectedRow(definition: SheetDefinition, isSound: boolean): Record<string, CellValue> {
  const model = exampleContent[definition.name]?.[0] ?? {};
  const cells = Object.entries(definition.columns).map(([key, { kind }]): [string, CellValue] => {
    const isText = ['text', 'longtext', 'person'].includes(kind.name);
    return [key, isText || !isSound ? `${secret} ${key}` : ((model as Record<string, CellValue>)[key] ?? null)];
  });
  const id = definition.idPrefix === '' ? `${secret} avsnitt` : isSound ? protectedId(definition) : null;
  return { ...Object.fromEntries(cells), [definition.identity]: id, sensitive: 'Ja' };
}
