import { describeTables } from '../../../../../src/hosts/node/archive/contents/field-description.ts';
import { fieldDescriptionText } from '../../../../../src/hosts/node/archive/contents/field-description-text.ts';
import { tableFiles } from '../../../../../src/hosts/node/archive/contents/table-files.ts';
import { readWorkbook } from '../../../../support/unpacked-by-node.ts';
import { buildXlsx, type SheetSource } from '../../../../support/xlsx-builder.ts';

function rowOf(...texts: string[]) {
  return `<row r="1">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
}

function fileOf(...sheets: SheetSource[]) {
  return readWorkbook(buildXlsx({ sheets }), 'bok.xlsx');
}

function described(...sheets: SheetSource[]) {
  const file = fileOf(...sheets);
  return describeTables(file, tableFiles(file), (_name, builtIn) => builtIn, '');
}

function textOf(...sheets: SheetSource[]) {
  return fieldDescriptionText(described(...sheets));
}

test("columns are described where they stand, people's own by their header alone", () => {
  const { sheets } = described({ name: 'Handlingsplan', rows: rowOf('Egen', 'Status', 'ID') });
  expect(sheets[0]?.fields).toMatchObject([
    { header: 'Egen', kind: null, values: [] },
    { header: 'Status', kind: 'choice', values: expect.arrayContaining(['Klar']) },
    { header: 'ID', kind: 'id', required: true },
  ]);
});

test('columns are described by the row with the headers, wherever it stands', () => {
  const rows = `${rowOf('Handlingsplan 2025')}${rowOf('ID', 'Status').replace('r="1"', 'r="3"')}`;
  const { sheets } = described({ name: 'Handlingsplan', rows });
  expect(sheets[0]).toMatchObject({ headerRow: 3, fields: [{ header: 'ID' }, { header: 'Status' }] });
  expect(textOf({ name: 'Handlingsplan', rows })).toContain('Rubrikerna står på rad 3.');
});

test('the keys of the settings are described too', () => {
  const { sheets } = described({ name: 'Inställningar', rows: rowOf('Nyckel', 'Värde') });
  expect(sheets[0]?.keys.map(({ header }) => header)).toContain('Avstämningsdatum');
});

test('what is lost is said: formulas without result, and hidden sheets are told', () => {
  const text = textOf(
    { name: 'A', rows: '<row r="1"><c r="B1"><f>1+1</f></c></row>' },
    { name: 'Dold', state: 'hidden' },
  );
  expect(text).toContain('Formler utan sparat resultat står som formeln, för värdet är okänt: A!B1.');
  expect(text).toContain('Dold (dolt blad)\n================');
});

test('a header stays on its line, whatever it holds', () => {
  expect(textOf({ name: 'A', rows: rowOf('a&#10;Kolumn Z: falsk') })).toContain('Kolumn A: a Kolumn Z: falsk\n');
});

test('sheets whose names cannot be file names, or look alike, get a file each', () => {
  const files = tableFiles(fileOf({ name: 'A&lt;B' }, { name: 'A&gt;B' }, { name: 'CON' }, { name: '-' }));
  expect(files.map(({ path }) => path)).toEqual([
    'csv/01-A_B.csv',
    'csv/02-A_B.csv',
    'csv/03-_CON.csv',
    'csv/04-_-.csv',
  ]);
});
