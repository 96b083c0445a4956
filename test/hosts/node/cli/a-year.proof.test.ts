import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReviewDocument } from '../../../../src/core/index.ts';
import { type FilledRow, filledWorkbook } from '../../../support/filled-workbook.ts';
import { quietSections } from '../../../support/quiet-sections.ts';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

const folder = temporaryFolder();
function lis(...args: string[]) {
  return runLis(args, { cwd: folder() });
}

function read(path: string) {
  return readWorkbook(readFileSync(join(folder(), path)), path);
}

/** A person opens a workbook, fills in and saves it under a name. */
function fill(
  from: string,
  to: string,
  rows: Readonly<Record<string, readonly FilledRow[]>>,
  settings: FilledRow = {},
) {
  writeFileSync(join(folder(), to), filledWorkbook(read(from), rows, settings));
}

function documentIn(path: string): ReviewDocument {
  return JSON.parse(readFileSync(join(folder(), path, 'review.json'), 'utf8'));
}

function textOf(document: ReviewDocument, key: string): string {
  return JSON.stringify(document.sections.find((section) => section.key === key)?.blocks);
}

function documents(path: string): string[] {
  return readdirSync(join(folder(), path)).filter((name) => /^ledningens-genomgang-\d{4}( \(\d\))?\.docx$/.test(name));
}

const stated = { 'Inget att rapportera': 'Ja', 'Angett av': 'Samordnare', Datum: { date: '2025-11-20' } };
const texts: readonly FilledRow[] = [
  { Avsnitt: 'bedomning', Text: 'Arbetet har kommit dit vi ville.' },
  ...quietSections.map((section) => ({ Avsnitt: section, ...stated })),
];
const plan: readonly FilledRow[] = [
  {
    ID: 'HP-001',
    Verksamhetsår: 2025,
    Område: 'Utbildning',
    Åtgärd: 'Håll grundkursen 2025',
    Ansvarig: 'HR-chef',
    Slutdatum: '31 december 2025',
    Status: 'pågående.',
    Återkommande: 'Årligen',
  },
];
const proposal: FilledRow = {
  ID: 'B-001',
  Genomgång: 2025,
  Klausul: 'g',
  Kategori: 'Förbättring',
  Beslut: 'Inför flerfaktorsinloggning',
  Ansvarig: 'IT-chef',
  Slutdatum: { date: '2026-06-30' },
  Utfall: 'Förslag',
};

test('a year: fill, check, fix, draft, decide, final, a change that is refused, a new version, the next year', () => {
  expect(lis('init', 'bok.xlsx').status).toBe(0);
  const who = { Nämnd: 'Socialnämnden', Förvaltning: 'Socialförvaltningen', Verksamhetsår: 2025 };
  fill('bok.xlsx', 'bok.xlsx', { Handlingsplan: plan, Beslut: [proposal], Texter: texts }, who);

  // What is safe to mend is mended.
  const today = ['--today', '2025-12-01'];
  expect(lis('check', 'bok.xlsx', ...today).stdout).toContain('HP-001');
  expect(lis('check', 'bok.xlsx', ...today, '--fix', '2025.xlsx').status).toBe(0);
  const action = read('2025.xlsx').workbook.sheets.find(({ name }) => name === 'Handlingsplan')?.rows[1];
  expect(action).toContain('Pågående');
  expect(action).toContainEqual({ date: '2025-12-31' });

  // A draft to propose from, and the decision.
  expect(lis('review', '2025.xlsx', '--out', 'ut', ...today).status).toBe(0);
  expect(documentIn('ut').state).toBe('Utkast');
  const approved = { ID: 'B-001', Utfall: 'Godkänt', Beslutsdatum: { date: '2025-12-10' } };
  fill('2025.xlsx', '2025.xlsx', { Beslut: [approved] }, { Beslutsdatum: { date: '2025-12-10' }, Version: '1.0' });
  const decided = lis('review', '2025.xlsx', '--out', 'ut', '--final', '--today', '2025-12-12');
  expect([decided.status, decided.stderr]).toEqual([0, expect.stringContaining('Klart')]);
  expect(documents('ut')).toEqual(['ledningens-genomgang-2025.docx']);
  expect(read('ut/2025.xlsx').sheets.at(-1)).toMatchObject({ name: '_lis_beslut', visibility: 'very-hidden' });

  // Made again it is the same, for its own day, from the source and from what was written.
  const signed = readFileSync(join(folder(), 'ut', 'ledningens-genomgang-2025.docx'));
  expect(lis('review', '2025.xlsx', '--out', 'ut', '--final').status).toBe(0);
  expect(lis('review', 'ut/2025.xlsx', '--out', 'annan', '--final').status).toBe(0);
  for (const path of ['ut', 'annan'])
    expect(readFileSync(join(folder(), path, 'ledningens-genomgang-2025.docx')).equals(signed)).toBe(true);

  // A change after the decision is refused, and told.
  const late = { ID: 'HP-001', Slutdatum: { date: '2026-03-31' } };
  fill('2025.xlsx', '2025.xlsx', { Handlingsplan: [late] });
  const before = readFileSync(join(folder(), 'ut', '2025.xlsx'));
  const refused = lis('review', '2025.xlsx', '--out', 'ut', '--final');
  expect([refused.status, refused.stdout]).toEqual([3, '']);
  expect(refused.stderr).toContain('Genomgången 2025 är beslutad och har ändrats sedan dess.');
  expect(refused.stderr).toContain('- Handlingsplan HP-001, Slutdatum: ”2025-12-31” → ”2026-03-31”');
  expect(readFileSync(join(folder(), 'ut', '2025.xlsx')).equals(before)).toBe(true);

  // A new version is another decision: it opens with the change, beside the one that was signed.
  fill('2025.xlsx', '2025.xlsx', {}, { Version: '2.0', Beslutsdatum: { date: '2025-12-17' } });
  const second = lis('review', '2025.xlsx', '--out', 'ut', '--final', '--today', '2025-12-18');
  expect([second.status, second.stderr]).toEqual([0, expect.stringContaining('är ett slutligt dokument')]);
  expect(documents('ut')).toEqual(['ledningens-genomgang-2025 (2).docx', 'ledningens-genomgang-2025.docx']);
  expect(readFileSync(join(folder(), 'ut', 'ledningens-genomgang-2025.docx')).equals(signed)).toBe(true);
  expect(JSON.stringify(documentIn('ut').sections[0]?.blocks)).toContain('Dokumentet ersätter version 1.0');

  // The next year follows what was decided.
  const prepared = lis('next-year', 'ut/2025.xlsx', '2026.xlsx');
  expect(prepared.status).toBe(0);
  expect(prepared.stdout).toContain('Beslut B-001 har fått åtgärden HP-002');
  expect(prepared.stdout).toContain('HP-001 återkommer årligen: HP-003 är raden för 2026');
  expect(lis('next-year', '2026.xlsx', '2027.xlsx').status).toBe(3);
  expect(lis('review', '2026.xlsx', '--out', 'nasta', '--today', '2026-11-20').status).toBeLessThan(2);
  const next = documentIn('nasta');
  expect(next.title).toBe('Ledningens genomgång 2026');
  expect(textOf(next, 'tidigare-beslut')).toContain('Inför flerfaktorsinloggning');
  expect(JSON.stringify(next).includes('Arbetet har kommit dit vi ville.')).toBe(false);
  const history = read('nasta/2026.xlsx').workbook.sheets.find(({ name }) => name === 'Historik');
  expect(new Set(history?.rows.slice(1).map(([date]) => JSON.stringify(date)))).toContain('{"date":"2025-12-18"}');
});
