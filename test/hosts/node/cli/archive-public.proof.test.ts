import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, Sheet } from '../../../../src/core/index.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { informationClassification } from '../../../../src/core/sheets/information-classification/columns.ts';
import { runLis } from '../../../support/run-lis.ts';
import { sharedCase, testWithCases } from '../../../support/shared-cases.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';
import { xlsxOfSheets } from '../../../support/xlsx-of-sheets.ts';

const folder = temporaryFolder();
function inFolder(...path: string[]) {
  return join(folder(), ...path);
}

function archive(...args: string[]) {
  return runLis(['archive', ...args, '--today', '2026-01-15'], { cwd: folder() });
}

/** A workbook with one action, marked or not, and sheets of people's own. */
function write(name: string, edition: CellValue, sensitive: CellValue, own: readonly Sheet[] = []): void {
  const plan = sheetOf(actionPlan, [
    { id: 'HP-001', year: 2025, area: 'Utbildning', action: 'Öva', status: 'Pågående', sensitive },
  ]);
  writeFileSync(
    inFolder(name),
    xlsxOfSheets([settingsSheet({ edition }), plan, sheetOf(informationClassification, []), ...own]),
  );
}

function packageOf(out: string, name: string) {
  const found = readdirSync(inFolder(out)).find((entry) => entry.startsWith(`${name}-`));
  return (...path: string[]) => readFileSync(inFolder(out, found ?? 'none', ...path), 'utf8');
}

function holds(name: string) {
  return `originalet (original/${name}.xlsx), arbetsboken (genomgang/${name}.xlsx) och CSV-filerna (csv/) är hela och innehåller 1\u00A0rad som är märkt Skyddsvärd`;
}

test('a package of the public edition says at the terminal, in itself and in its tables that it holds protected rows', () => {
  write('bok.xlsx', 'Offentlig', 'Ja');
  const { status, stderr } = archive('bok.xlsx', '--out', 'ut');
  expect(status).toBe(0);
  expect(stderr).toContain(holds('bok'));
  const text = packageOf('ut', 'bok');
  expect(text('bag-info.txt')).toContain(
    `Skyddsvärda rader: Genomgången är den offentliga utgåvan, men ${holds('bok')}`,
  );
  expect(text('data', 'faltbeskrivning.txt')).toContain(holds('bok'));
  expect(JSON.parse(text('data', 'faltbeskrivning.json')).protectedRows).toContain(holds('bok'));
  expect(archive('bok.xlsx', '--out', 'ut').stderr).toContain(holds('bok'));
  expect(archive('bok.xlsx', '--out', 'e-ark', '--package', 'e-ark').status).toBe(0);
  expect(packageOf('e-ark', 'bok')('metadata', 'descriptive', 'dc.xml')).toContain(`<dc:rights>Genomgången är`);
});

test("people's own sheets with such a column are told too, and nothing where nothing is protected", () => {
  write('egna.xlsx', 'Offentlig', null, [
    {
      name: 'Våra larm',
      rows: [
        ['Larm', 'Skyddsvärd'],
        ['Port', 'Ja'],
      ],
    },
  ]);
  write('inga.xlsx', 'Offentlig', 'Nej');
  write('intern.xlsx', 'Intern', 'Ja');
  const { stderr } = archive('egna.xlsx', 'inga.xlsx', 'intern.xlsx', '--out', 'ut');
  expect(packageOf('ut', 'egna')('bag-info.txt')).toContain('egna blad med kolumnen Skyddsvärd (Våra larm)');
  for (const name of ['inga', 'intern']) {
    expect(packageOf('ut', name)('bag-info.txt')).not.toContain('Skyddsvärda rader');
    expect(stderr).not.toContain(`${name}.xlsx`);
  }
});

test('a workbook of unclear edition fails, and the others go on', () => {
  write('a.xlsx', 'Offentlig', 'Kanske');
  write('b.xlsx', 'Publik', null);
  write('c.xlsx', 'Intern', 'Kanske');
  const { status, stdout, stderr } = archive('a.xlsx', 'b.xlsx', 'c.xlsx', '--out', 'ut');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^ut.c-[0-9a-f]{12}\n$/);
  expect(stderr).toContain(
    'Misslyckades: a.xlsx: Arbetsboken a.xlsx kan inte arkiveras, eftersom det är oklart vad som får visas: Skyddsvärd i bladet Handlingsplan går inte att läsa på rad 2',
  );
  expect(stderr).toContain('Misslyckades: b.xlsx: Arbetsboken b.xlsx kan inte arkiveras');
});

testWithCases('the case of a public edition that was archived says what it holds', () => {
  const { stderr } = archive(sharedCase('public-edition-archived.xlsx'), '--out', 'ut');
  expect(stderr).toContain(holds('public-edition-archived'));
  expect(packageOf('ut', 'public-edition-archived')('bag-info.txt')).toContain(holds('public-edition-archived'));
});
