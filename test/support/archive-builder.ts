import type { ArchiveContents } from '../../src/hosts/node/archive/contents/archive-contents.ts';
import type { Description } from '../../src/hosts/node/archive/contents/description.ts';
import { buildXlsx } from './xlsx-builder.ts';

/** What is said about a package. */
export function aDescription(changes: Partial<Description> = {}): Description {
  return {
    title: 'Ledningens genomgång 2025',
    board: 'Socialnämnden',
    administration: 'Socialförvaltningen',
    organisationNumber: '',
    registryNumber: 'SOC 2025/412',
    year: 2025,
    creator: 'Åsa Öberg',
    documentVersion: '1.0',
    decisionBody: 'Förvaltningsledningen',
    decisionDate: '',
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    today: '2025-11-28',
    edition: 'Intern',
    state: 'Utkast',
    sourceName: 'bok.xlsx',
    sourceSha256: 'ab'.repeat(32),
    programVersion: '1.2.3',
    protectedRows: '',
    ...changes,
  };
}

/** The workbook of that package. */
export const originalWorkbook: Uint8Array = buildXlsx();

/** A small package before it is packed, with names that need escaping. */
export function someContents(changes: Partial<ArchiveContents> = {}): ArchiveContents {
  return {
    description: aDescription(),
    data: [
      { path: 'csv/01-100 % klart & <färdigt>.csv', content: 'a;b\r\n' },
      { path: 'original/bok.xlsx', content: originalWorkbook },
    ],
    documentation: [{ path: 'faltbeskrivning.txt', content: 'Kolumn A: a\n' }],
    ...changes,
  };
}
