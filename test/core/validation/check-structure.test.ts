import { readRecords } from '../../../src/core/records/read-records.ts';
import { catalogue } from '../../../src/core/review/catalogue.ts';
import { offeredColumns } from '../../../src/core/schema/define-sheet.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { externalFactors } from '../../../src/core/sheets/external-factors/columns.ts';
import { informationClassification } from '../../../src/core/sheets/information-classification/columns.ts';
import { risks } from '../../../src/core/sheets/risks/columns.ts';
import { texts } from '../../../src/core/sheets/texts/columns.ts';
import type { Finding } from '../../../src/core/validation/finding.ts';
import { structureRule } from '../../../src/core/validation/structure-rules.ts';
import { validate } from '../../../src/core/validation/validate.ts';
import { cellAddress } from '../../../src/core/workbook/address.ts';
import type { CellValue, Sheet } from '../../../src/core/workbook/workbook.ts';
import { noteSheets } from '../../support/rule-examples.ts';
import { type RowCells, recordsOf, settingsSheet, sheetOf, testDay } from '../../support/workbook-builder.ts';

type Cells = RowCells<typeof actionPlan.columns>;

const sound: Cells = { id: 'HP-001', year: 2025, area: 'Utbildning', action: 'Öva', status: 'Pågående' };
const columnCount = offeredColumns(actionPlan).length;
const empty = sheetOf(actionPlan, []);
const noClassification = sheetOf(informationClassification, []);

/** The action plan with the sound row, changed by each of the given ones in turn. */
function plan(...rows: Cells[]) {
  return sheetOf(
    actionPlan,
    rows.map((row) => ({ ...sound, ...row })),
  );
}

/** The action plan with its header changed. */
function withHeader(change: (header: CellValue[]) => CellValue[], rows: readonly Cells[] = [sound]): Sheet {
  const [header = [], ...data] = sheetOf(actionPlan, rows).rows;
  return { name: actionPlan.name, rows: [change([...header]), ...data] };
}

function renamed(from: string, to: string) {
  return (header: CellValue[]) => header.map((cell) => (cell === from ? to : cell));
}

function findings(sheets: readonly Sheet[]): Finding[] {
  return validate(recordsOf(...sheets), { rules: [], workbookRules: [] });
}

interface Expected extends Partial<Omit<Finding, 'message'>> {
  readonly says: string;
}

/** The rule has exactly one thing to say. */
function fires(rule: string, because: string, { says, ...expected }: Expected, ...sheets: readonly Sheet[]): void {
  noteSheets(rule, sheets, () => findings(sheets).find((finding) => finding.rule === rule));
  test(`${rule} fires: ${because}`, () => {
    const found = findings(sheets).filter((finding) => finding.rule === rule);
    expect(found).toEqual([expect.objectContaining({ severity: structureRule.get(rule)?.severity, ...expected })]);
    expect(found[0]?.message).toContain(says);
  });
}

function silent(rule: string, because: string, ...sheets: readonly Sheet[]): void {
  noteSheets(rule, sheets);
  test(`${rule} is silent: ${because}`, () => {
    expect(structureRule.has(rule)).toBe(true);
    expect(findings(sheets).filter((finding) => finding.rule === rule)).toEqual([]);
  });
}

test('a sound row has no finding', () => {
  expect(findings([plan({}), noClassification])).toEqual([]);
});

fires(
  'S-01',
  'no tab looks like the sheet',
  { sheet: 'Handlingsplan', row: null, cell: null, says: 'Bladet Handlingsplan saknas' },
  { ...empty, name: 'Budget 2024' },
  noClassification,
);
silent(
  'S-01',
  'a tab looks like the sheet, which S-19 tells',
  { ...empty, name: 'Handlingsplan 2024' },
  noClassification,
);
silent('S-01', 'only optional sheets are missing', empty, noClassification);
silent('S-01', 'the tab is spelled in another way', { ...empty, name: ' HANDLINGSPLAN ' }, noClassification);
silent('S-01', 'letters of the tab are taken apart', empty, {
  ...noClassification,
  name: 'Informationsklassning'.normalize('NFD'),
});

fires(
  'S-02',
  'a column that must be filled is missing',
  { row: null, column: 'Status', says: 'Kolumnen Status saknas' },
  withHeader(renamed('Status', 'Bedömning')),
);
silent(
  'S-02',
  'a column that may be empty is missing',
  sheetOf(actionPlan, [sound], { omit: ['comment', 'priority'] }),
);
silent('S-02', 'the columns stand in another order', {
  name: actionPlan.name,
  rows: sheetOf(actionPlan, [sound]).rows.map((row) => [...row].reverse()),
});
silent('S-02', 'the header is spelled in another way', withHeader(renamed('Status', '  STATUS\n')));
fires(
  'S-02',
  'a setting has no row',
  { sheet: 'Inställningar', id: 'Nämnd', says: 'Inställningen Nämnd saknas' },
  {
    name: 'Inställningar',
    rows: [
      ['Nyckel', 'Värde'],
      ['Förvaltning', 'Socialförvaltningen'],
      ['Verksamhetsår', 2025],
    ],
  },
);

fires(
  'S-03',
  'a header stands twice',
  { row: 1, column: 'status', cell: cellAddress(1, columnCount), says: 'status finns två gånger' },
  withHeader((header) => [...header, 'status ']),
);
fires(
  'S-03',
  "a header of the user's own stands twice",
  { row: 1, column: 'Not', cell: cellAddress(1, columnCount + 1), says: 'Not finns två gånger' },
  withHeader((header) => [...header, 'Not', 'Not']),
);
fires(
  'S-03',
  'a setting stands twice',
  { sheet: 'Inställningar', row: 4, column: null, cell: null, says: 'Inställningen Nämnd finns två gånger' },
  {
    name: 'Inställningar',
    rows: [
      ['Nyckel', 'Värde'],
      ['Nämnd', 'A'],
      ['Förvaltning', 'B'],
      ['Nämnd', 'C'],
      ['Verksamhetsår', 2025],
    ],
  },
);
silent(
  'S-03',
  'empty headers',
  withHeader((header) => [...header, null, null, '']),
);

fires(
  'S-04',
  'a header nearly matches a missing one',
  { row: 1, column: 'Komentar', cell: 'X1', severity: 'Varning', says: 'menade du Kommentar?' },
  withHeader(renamed('Kommentar', 'Komentar')),
);
fires(
  'S-04',
  'a header nearly matches one that only the program writes',
  {
    row: 1,
    column: 'Källnykel',
    cell: cellAddress(1, columnCount),
    severity: 'Varning',
    says: 'menade du Källnyckel?',
  },
  withHeader((header) => [...header, 'Källnykel']),
);
fires(
  'S-04',
  'a setting nearly matches',
  { sheet: 'Inställningar', row: 5, column: null, cell: null, says: 'menade du Diarienummer?' },
  {
    name: 'Inställningar',
    rows: [
      ['Nyckel', 'Värde'],
      ['Nämnd', 'A'],
      ['Förvaltning', 'B'],
      ['Verksamhetsår', 2025],
      ['Diarienumer', '1'],
    ],
  },
);
fires(
  'S-04',
  'a header nearly matches one that must be there, which is as grave as its lack',
  {
    row: 1,
    column: 'Statuss',
    severity: 'Fel',
    says: 'menade du Status? Byt i så fall namn på den. Kolumnen Status måste',
  },
  withHeader(renamed('Status', 'Statuss')),
);
fires(
  'S-04',
  'a setting nearly matches one that must be there',
  { sheet: 'Inställningar', row: 2, severity: 'Fel', id: 'Nämnd', says: 'Inställningen Nämnd måste finnas' },
  {
    name: 'Inställningar',
    rows: [
      ['Nyckel', 'Värde'],
      ['Nämn', 'A'],
      ['Förvaltning', 'B'],
      ['Verksamhetsår', 2025],
    ],
  },
);
test.each(['Statuss', 'Läge'])('a required column that is called %s is told once', (header) => {
  const found = findings([withHeader(renamed('Status', header)), noClassification]);
  expect(found.filter(({ message }) => message.includes('Status')).map(({ severity }) => severity)).toEqual(['Fel']);
});
silent(
  'S-04',
  'the column that it nearly matches is there',
  withHeader((header) => [...header, 'Komentar']),
);
silent(
  'S-04',
  "a column of the user's own",
  withHeader((header) => [...header, 'Budget']),
);

fires(
  'S-05',
  'a filled row has no id',
  { row: 2, column: 'ID', cell: 'A2', id: null, says: 'till exempel HP-001' },
  plan({ id: null }),
);
fires(
  'S-05',
  'the next id follows the highest',
  { row: 3, says: 'till exempel HP-042' },
  plan({ id: 'HP-041' }, { id: null }),
);
test('S-05 proposes an id of its own to each row', () => {
  const found = findings([plan({ id: 'HP-041' }, { id: null }, { id: null })]).filter(({ rule }) => rule === 'S-05');
  expect(found.map(({ row, message }) => [row, message.match(/HP-\d+/)?.[0]])).toEqual([
    [3, 'HP-042'],
    [4, 'HP-043'],
  ]);
});
fires('S-05', 'another cell of the row cannot be read', { row: 2, says: 'inget id' }, plan({ id: null, year: 'i år' }));
silent('S-05', 'the id cannot be read, which S-06 tells', plan({ id: 'HP-1' }));
silent('S-05', 'the column of ids is missing, which S-02 tells', sheetOf(actionPlan, [sound], { omit: ['id'] }));
silent('S-05', 'an empty row', sheetOf(actionPlan, [sound, {}, { sensitive: false }]));
silent('S-05', 'a sheet without ids', sheetOf(texts, [{ text: 'Utan avsnitt' }]));

fires('S-06', 'another prefix', { row: 2, column: 'ID', fix: null, says: 'HP-001' }, plan({ id: 'IK-001' }));
fires(
  'S-06',
  'too few digits',
  { row: 2, fix: null, says: 'Skriv HP-001, om det inte redan används.' },
  plan({ id: 'HP-1' }),
);
fires(
  'S-06',
  'an id in lower case can be mended',
  {
    severity: 'Upplysning',
    id: 'HP-001',
    fix: { from: 'hp -001', to: 'HP-001' },
    says: 'skrivs HP-001',
  },
  plan({ id: 'hp -001' }),
);
fires(
  'S-06',
  'an id with another hyphen can be mended',
  { severity: 'Upplysning', id: 'HP-001', fix: { from: 'HP\u2011001', to: 'HP-001' }, says: 'skrivs HP-001' },
  plan({ id: 'HP\u2011001' }),
);
silent('S-06', 'four digits', plan({ id: 'HP-1234' }));

fires(
  'S-07',
  'an id is used twice',
  { row: 4, id: 'HP-001', cell: 'A4', says: 'finns redan på rad 2. Ge raden ett nytt id, till exempel HP-003' },
  plan({}, { id: 'HP-002' }, {}),
);
fires(
  'S-07',
  'an id is used twice, spelled in two ways',
  { row: 3, says: 'finns redan på rad 2' },
  plan({}, { id: 'hp-001' }),
);
fires(
  'S-07',
  'a section has two texts',
  { row: 3, column: 'Avsnitt', says: 'Slå ihop raderna' },
  sheetOf(texts, [
    { section: 'rsa', text: 'A' },
    { section: 'rsa', text: 'B' },
  ]),
);
silent('S-07', 'two rows without id', plan({ id: null }, { id: null }));
silent(
  'S-07',
  'the same number in two sheets',
  plan({}),
  sheetOf(risks, [{ id: 'R-001', source: 'RSA', risk: 'Brand' }]),
);

fires(
  'S-08',
  'a cell that must be filled is empty',
  { row: 2, column: 'Åtgärd', id: 'HP-001', says: 'Åtgärd är tom.' },
  plan({ action: null }),
);
fires(
  'S-08',
  'a cell that must be filled holds only spaces',
  { row: 2, column: 'Åtgärd', says: 'Åtgärd är tom.' },
  plan({ action: '  \u00A0' }),
);
fires(
  'S-08',
  'a setting has no value',
  { sheet: 'Inställningar', id: 'Nämnd', column: 'Värde', cell: 'B2', says: 'Nämnd är tom' },
  settingsSheet({ board: null }),
);
fires(
  'S-08',
  'another cell of the row cannot be read',
  { row: 2, column: 'Åtgärd', says: 'Åtgärd är tom.' },
  plan({ action: null, year: 'i år' }),
);
fires(
  'S-08',
  'the key of a sheet without ids is empty',
  { sheet: 'Texter', column: 'Avsnitt', says: 'Avsnitt är tom.' },
  sheetOf(texts, [{ text: 'Utan avsnitt' }]),
);
silent('S-08', 'an id is missing, which S-05 tells', plan({ id: null }));
silent('S-08', 'a cell that may be empty is', plan({ comment: null }));
silent('S-08', 'the value was not understood, which another rule tells', plan({ year: 'i år' }));
silent(
  'S-08',
  'a No from a checkbox is an answer',
  sheetOf(risks, [{ id: 'R-001', source: 'RSA', risk: 'Brand', inInternalControlPlan: false }]),
);

fires(
  'S-09',
  'an ambiguous date',
  { row: 2, column: 'Slutdatum', fix: null, says: '”03/04/25” kan läsas som flera datum' },
  plan({ endDate: '03/04/25' }),
);
fires(
  'S-09',
  'a date as text is understood, and can be mended',
  {
    severity: 'Upplysning',
    fix: { from: '31 mars 2025', to: { date: '2025-03-31' } },
    says: '2025-03-31',
  },
  plan({ endDate: '31 mars 2025' }),
);
silent('S-09', 'an ISO date', plan({ endDate: '2025-03-31' }));
silent('S-09', 'a date of the spreadsheet', plan({ endDate: { date: '2025-03-31' } }));

fires(
  'S-10',
  'a value outside the list',
  { row: 2, column: 'Status', fix: null, says: 'Välj ”Ej påbörjad”, ' },
  plan({ status: 'Vilande' }),
);
fires(
  'S-10',
  'a near miss',
  { column: 'Status', fix: null, says: 'menade du ”Pågående”?' },
  plan({ status: 'Pågånde' }),
);
fires(
  'S-10',
  'another case and a full stop can be mended',
  {
    severity: 'Upplysning',
    fix: { from: 'pågående.', to: 'Pågående' },
    says: 'skrivs ”Pågående”',
  },
  plan({ status: 'pågående.' }),
);
fires(
  'S-10',
  'an unknown scale',
  {
    sheet: 'Inställningar',
    id: 'Klassningsskala',
    says: 'Klassningsskalan ”ISO” är okänd. Skriv KLASSA eller MSB, eller lägg in',
  },
  settingsSheet({ scale: 'ISO' }),
);
silent('S-10', 'a value of the list', plan({ status: 'Pausad' }));
silent('S-10', "a value of the workbook's own list", plan({ area: 'Skydd' }), {
  name: 'Listor',
  rows: [['Område'], ['Skydd']],
});
silent('S-10', "a scale of the workbook's own", settingsSheet({ scale: 'Stadens' }), {
  name: 'Listor',
  rows: [['Klassningsskala'], ['Öppen'], ['Hemlig']],
});
silent('S-10', 'the scale MSB', settingsSheet({ scale: 'msb' }));

const noRisk = sheetOf(risks, []);
fires(
  'S-11',
  'what stands there is no id',
  { column: 'Källreferens', says: 'MÖTET' },
  plan({ sourceReference: 'Mötet' }),
);
fires(
  'S-11',
  'an id that no row has',
  { column: 'Källreferens', id: 'HP-001', says: 'R-009, som inte finns i något blad' },
  plan({ sourceReference: 'R-009' }),
  noRisk,
);
fires(
  'S-11',
  'one of several ids',
  { sheet: 'Risker', column: 'Åtgärder', says: 'HP-002, som inte finns i bladet Handlingsplan' },
  plan({}),
  sheetOf(risks, [{ id: 'R-001', source: 'RSA', risk: 'Brand', actions: 'HP-001; HP-002' }]),
);
silent(
  'S-11',
  'the row is there, whatever the spelling',
  plan({}),
  sheetOf(risks, [{ id: 'R-001', source: 'RSA', risk: 'Brand', actions: 'hp-001,\n' }]),
);
silent(
  'S-11',
  'the hyphens of the row and of the reference are others',
  plan({ id: 'HP\u2011001' }),
  sheetOf(risks, [{ id: 'R-001', source: 'RSA', risk: 'Brand', actions: 'HP–001 | HP\u2010001' }]),
);
silent(
  'S-11',
  'the sheet that it names is not in the workbook',
  plan({ sourceReference: 'R-009', originDecision: 'B-001' }),
);
silent(
  'S-11',
  'the sheet that it names has no ids',
  plan({ sourceReference: 'R-009' }),
  sheetOf(risks, [{ id: 'R-001', source: 'RSA', risk: 'Brand' }], { omit: ['id'] }),
);
silent(
  'S-11',
  'the only sheet that it may name has no ids',
  sheetOf(actionPlan, [], { omit: ['id'] }),
  sheetOf(risks, [{ id: 'R-001', source: 'RSA', risk: 'Brand', actions: 'HP-001' }]),
);
silent('S-11', 'the only sheet that it may name is not in the workbook', plan({ originDecision: 'X-001' }));

fires('S-12', 'too low', { column: 'Prioritet', says: '”0” ligger utanför 1–999' }, plan({ priority: 0 }));
fires('S-12', 'over a hundred percent', { column: 'Klart', says: 'utanför 0–100 %' }, plan({ done: 101 }));
silent('S-12', 'the bounds themselves', plan({ priority: 1, done: 0 }, { id: 'HP-002', priority: 999, done: 100 }));

fires('S-13', 'a formula error', { column: 'Slutdatum', fix: null, says: 'felet #REF!' }, plan({ endDate: '#REF!' }));
fires('S-13', "LibreOffice's own code", { column: 'Åtgärd', says: 'felet Err:502' }, plan({ action: 'Err:502' }));
const unknown = { formula: '=VLOOKUP(A2,Blad2!A:B,2)' };

fires(
  'S-13',
  'a formula without result',
  {
    severity: 'Varning',
    column: 'Ansvarig',
    fix: null,
    says: 'Formeln ”=VLOOKUP(A2,Blad2!A:B,2)” har inget sparat resultat',
  },
  plan({ owner: unknown }),
);
fires(
  'S-13',
  'one in a cell that must be filled',
  { severity: 'Fel', column: 'Status', says: 'i Excel och spara' },
  plan({ status: unknown }),
);
fires('S-13', 'one in an id', { severity: 'Fel', column: 'ID', id: null, says: 'okänt' }, plan({ id: unknown }));
fires(
  'S-13',
  'one in Skyddsvärd, which stops no internal review',
  { severity: 'Varning', column: 'Skyddsvärd', says: 'okänt' },
  plan({ sensitive: unknown }),
);
fires(
  'S-13',
  'every row has one, told once for the column',
  { severity: 'Varning', row: 1, id: null, column: 'Ansvarig', says: 'Alla 2 rader har samma fel i kolumnen Ansvarig' },
  plan({ owner: unknown }, { id: 'HP-002', owner: { formula: '=X' } }),
);
fires(
  'S-13',
  'every row has an error, told once for the column',
  { severity: 'Fel', row: 1, id: null, column: 'Slutdatum', says: 'felet #REF!' },
  plan({ endDate: '#REF!' }, { id: 'HP-002', endDate: '#N/A' }),
);
fires(
  'S-13',
  'all rows but one',
  { severity: 'Varning', row: 2, id: 'HP-001', says: 'inget sparat resultat' },
  plan({ owner: unknown }, { id: 'HP-002' }),
);
silent('S-13', 'a picture', plan({ evidence: { picture: '' } }));
fires(
  'S-13',
  'the header is one',
  { severity: 'Fel', row: 1, id: null, cell: 'K1', says: 'Rubriken är formeln ”=A1” utan sparat resultat' },
  withHeader((header) => header.map((cell) => (cell === 'Status' ? { formula: '=A1' } : cell))),
);
silent(
  'S-02',
  'a header is a formula without result',
  withHeader((header) => header.map((cell) => (cell === 'Status' ? { formula: '=A1' } : cell))),
);
fires(
  'S-13',
  'a value of a list of its own is one',
  {
    sheet: 'Listor',
    severity: 'Varning',
    row: 3,
    column: 'Område',
    cell: 'A3',
    says: 'prövas inte om värden finns i listan Område',
  },
  plan({}),
  { name: 'Listor', rows: [['Område'], ['Utbildning'], [unknown]] },
);
silent('S-10', 'a list of which some value is not known', plan({ area: 'Vad som helst' }), {
  name: 'Listor',
  rows: [['Område'], ['Utbildning'], [unknown]],
});
silent('S-08', 'a formula without result', plan({ status: unknown }, { id: 'HP-002', action: unknown }));
silent('S-05', 'a formula without result', plan({ id: unknown }));
silent(
  'S-11',
  'an id that may be that of a row whose id nobody knows',
  plan({}),
  sheetOf(risks, [
    { id: unknown, source: 'RSA', risk: 'Intrång' },
    { id: 'R-002', source: 'VoR', risk: 'Brand' },
  ]),
  sheetOf(informationClassification, []),
);
fires(
  'S-08',
  'a column that is empty in every row, told once',
  { row: 1, id: null, column: 'Status', says: 'Status är tom på alla 2 rader' },
  plan({ status: null }, { id: 'HP-002', status: null }),
);
fires(
  'S-08',
  'the only row, told as a row',
  { row: 2, id: 'HP-001', column: 'Status', says: 'Status är tom.' },
  plan({ status: null }),
);
fires(
  'S-05',
  'no row has an id, told once',
  { row: 1, id: null, column: 'ID', says: 'Ingen av de 2 raderna har id' },
  plan({ id: null }, { id: null }),
);
silent('S-13', 'a text about an error', plan({ action: 'Rätta #REF! i arket', comment: '#1 i listan' }));

fires(
  'S-14',
  'a text over the limit',
  { severity: 'Varning', column: 'Kommentar', fix: null, says: 'har 50001 tecken' },
  plan({ comment: 'å'.repeat(50_001) }),
);
silent('S-14', 'a text at the limit', plan({ comment: 'å'.repeat(50_000) }));

fires(
  'S-15',
  'space around a text',
  { fix: { from: ' Öva ', to: 'Öva' }, column: 'Åtgärd', says: 'blanksteg' },
  plan({ action: ' Öva ' }),
);
fires(
  'S-15',
  'a zero-width space in a text',
  { fix: { from: 'Ö\u200Bva', to: 'Öva' }, says: 'osynliga tecken' },
  plan({ action: 'Ö\u200Bva' }),
);
fires(
  'S-15',
  'letters taken apart',
  { fix: { from: 'Öva'.normalize('NFD'), to: 'Öva' }, says: 'Bokstäverna är skrivna i delar' },
  plan({ action: 'Öva'.normalize('NFD') }),
);
fires(
  'S-15',
  'nothing but an invisible character',
  { fix: { from: '\u200B', to: null }, says: 'Ta bort dem' },
  plan({ comment: '\u200B' }),
);
fires(
  'S-15',
  'space around the result of a formula',
  { column: 'Åtgärd', says: 'blanksteg' },
  { ...plan({ action: ' Öva ' }), formulaText: new Set(['E2']) },
);
silent(
  'S-15',
  'spaces between words, and emoji put together',
  plan({ action: 'Öva  två gånger', comment: '👩🏽‍💻 provar' }),
);

function rowsBefore(count: number) {
  return sheetOf(actionPlan, [sound, ...Array.from({ length: count }, () => ({})), { ...sound, id: 'HP-002' }]);
}

fires(
  'S-16',
  'a row under 51 empty ones',
  { severity: 'Varning', row: 54, column: null, id: 'HP-002', says: 'under 51 tomma rader' },
  rowsBefore(51),
);
silent('S-16', 'a row under 50 empty ones', rowsBefore(50));
silent(
  'S-16',
  'ten thousand empty rows with empty checkboxes after the last one',
  sheetOf(actionPlan, [sound, ...Array.from({ length: 10_000 }, () => ({ sensitive: false }))]),
);

fires(
  'S-17',
  'a text that begins with =',
  { severity: 'Upplysning', column: 'Åtgärd', fix: null, says: 'tar för en formel' },
  plan({ action: '=HYPERLINK("http://exempel.se")' }),
);
fires('S-17', 'a text that begins with @', { column: 'Åtgärd', says: '”@alla' }, plan({ action: '@alla chefer' }));
silent('S-17', 'the sign stands inside the text', plan({ action: 'A + B = C', comment: '3 - 2' }));
silent('S-17', 'the result of a formula', { ...plan({ action: '-' }), formulaText: new Set(['E2']) });
silent('S-17', 'a negative number', sheetOf(externalFactors, [{ id: 'OV-001', type: 'Hot', heading: -1 }]));

const title: CellValue[] = ['Handlingsplan för nämnden'];
function below(...above: CellValue[][]): Sheet {
  const { name, rows } = plan({ status: 'Klart' });
  return { name, rows: [...above, ...rows] };
}

fires(
  'S-18',
  'the headers stand in row 3',
  { severity: 'Upplysning', row: 3, column: null, cell: null, says: 'på rad 3. Det som står ovanför läses inte' },
  below(title, []),
);
fires(
  'S-18',
  'the headers of the settings do',
  { sheet: 'Inställningar', row: 2, column: null, says: 'på rad 2' },
  { name: 'Inställningar', rows: [['Uppgifter'], ...settingsSheet().rows] },
);
silent('S-18', 'the headers stand in row 1', below());
silent('S-18', 'there is no header row', { name: actionPlan.name, rows: [title, [], ['Öva', 'Chefen']] });

test('what is told of the headers and rows names the row where they stand', () => {
  const { name, rows } = below(title, []);
  const [head = [], ...data] = rows.slice(2);
  const found = findings([{ name, rows: [title, [], [...head, 'Status'], ...data] }, noClassification]);
  expect(found.map(({ rule, row }) => [rule, row])).toEqual([
    ['S-18', 3],
    ['S-03', 3],
    ['S-10', 4],
  ]);
});

fires(
  'S-16',
  'a row under 51 empty ones below a header row of its own',
  { row: 55, says: 'under 51 tomma rader' },
  { ...rowsBefore(51), rows: [title, ...rowsBefore(51).rows] },
);

/** The one finding of S-19 of a workbook with these tabs in place of the action plan. */
function tabs(...names: string[]): Sheet[] {
  return [...names.map((name) => ({ ...empty, name })), noClassification];
}

function likely(tab: string, says = `Fliken ${tab} läses inte, men ser ut att vara bladet Handlingsplan.`): Expected {
  return {
    sheet: tab,
    row: null,
    column: null,
    severity: 'Fel',
    says,
  };
}

fires('S-19', 'a tab with a year', likely('Handlingsplan 2025'), ...tabs('Handlingsplan 2025'));
fires('S-19', 'a tab with a board', likely('Handlingsplan SN'), ...tabs('Handlingsplan SN'));
fires('S-19', 'a tab that is spelled nearly so', likely('Handlingsplann'), ...tabs('Handlingsplann'));
fires('S-19', 'a tab with another name', likely('Åtgärdsplan'), ...tabs('Åtgärdsplan'));
fires('S-19', 'a tab with another name and a year', likely('ÅTGÄRDSPLAN 2025'), ...tabs('ÅTGÄRDSPLAN 2025'));
fires(
  'S-19',
  'several tabs that may be the sheet',
  likely('Handlingsplan 2024', 'Flikarna Handlingsplan 2024 och Handlingsplan 2025 läses inte, men en av dem'),
  ...tabs('Handlingsplan 2024', 'Handlingsplan 2025'),
);
fires(
  'S-19',
  'a tab that may be an optional sheet',
  { sheet: 'Riskregister', severity: 'Varning', says: 'Byt i så fall namn på fliken till Risker.' },
  ...tabs('Handlingsplan', 'Riskregister'),
);
fires(
  'S-19',
  'a column with another name',
  { row: 1, column: 'Deadline', cell: 'I1', severity: 'Varning', says: 'ser ut att vara Slutdatum' },
  withHeader(renamed('Slutdatum', 'Deadline')),
);
fires(
  'S-19',
  'a column that must be there with another name',
  { row: 1, column: 'Läge', severity: 'Fel', says: 'Kolumnen Status måste finnas' },
  withHeader(renamed('Status', 'Läge')),
);
fires(
  'S-19',
  'a setting with another name',
  { sheet: 'Inställningar', row: 5, column: null, severity: 'Varning', says: 'Inställningen Dnr läses inte' },
  {
    name: 'Inställningar',
    rows: [
      ['Nyckel', 'Värde'],
      ['Nämnd', 'A'],
      ['Förvaltning', 'B'],
      ['Verksamhetsår', 2025],
      ['Dnr', '1'],
    ],
  },
);
silent('S-19', 'tabs beside the sheet itself', ...tabs('Handlingsplan', 'Handlingsplan 2024', 'Åtgärdsplan'));
silent('S-19', "people's own tabs", ...tabs('Handlingsplan', 'Budget', 'Möten', 'Blad1'));
silent('S-19', "hidden sheets of the program's own", ...tabs('Handlingsplan', '_lis_beslut', '_lis_export'));
silent(
  'S-19',
  'a column beside the one that it is another name for',
  withHeader((header) => [...header, 'Deadline', 'Nr']),
);

test('the tabs that a host has not read are told as well', () => {
  const records = readRecords(
    { sheets: [settingsSheet(), noClassification], unreadTabs: ['Handlingsplan 2025'] },
    catalogue,
    { today: testDay },
  );
  expect(validate(records, { rules: [], workbookRules: [] })).toEqual([
    expect.objectContaining({ rule: 'S-19', sheet: 'Handlingsplan 2025' }),
  ]);
});
