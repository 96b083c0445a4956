import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellValue, reviewWorkbook, type Sheet } from '../../../src/core/index.ts';
import { saveSpreadsheet } from '../../apps-script-runtime/index.ts';
import { spreadsheetOf } from '../../support/add-on.ts';
import { exampleWorkbook } from '../../support/example-file.ts';
import { beforeReviews, fromAddOn, fromNode, today } from './reviews-to-compare.ts';

beforeReviews();

/** The example with other sheets, each built from one of its own. */
function changedExample(change: (sheet: Sheet) => Sheet | null) {
  return saveSpreadsheet(spreadsheetOf({ sheets: exampleWorkbook.sheets.flatMap((sheet) => change(sheet) ?? []) }));
}

/** The sheet with its settings changed, if it is the one that holds them. */
function withSettings({ name, rows }: Sheet, settings: Readonly<Record<string, CellValue>>): Sheet {
  if (name !== 'Inställningar') return { name, rows };
  return { name, rows: rows.map((row) => (String(row[0]) in settings ? [row[0]!, settings[String(row[0])]!] : row)) };
}

function reversed({ name, rows }: Sheet): Sheet {
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    name,
    rows: rows.map((row, at) => [
      ...Array.from({ length: width }, (_, column) => row[width - 1 - column] ?? null),
      at === 0 ? 'Egen kolumn' : 'eget',
    ]),
  };
}

const special = ['Inställningar', 'Listor', 'Historik'];

describe('what the add-on makes of a workbook is what the command line makes of it, byte for byte', () => {
  test.each(['arbetsbok.xlsx', 'arbetsbok-liten.xlsx', 'exempel.xlsx', 'exempel-planering.xlsx'])(
    'for the file %s',
    (name) => {
      const bytes = readFileSync(join('sheets-templates', name));
      expect(fromAddOn(bytes)).toBe(fromNode(bytes, name));
    },
  );

  test.each<[string, (sheet: Sheet) => Sheet | null]>([
    [
      'without most of the optional sheets',
      (sheet) => (/^(?:Incidenter|Revisioner|Risker|Beslut|Texter)/.test(sheet.name) ? null : sheet),
    ],
    ['with the required sheets alone', (sheet) => (/^(?:Inst|Handl|Informationsk)/.test(sheet.name) ? sheet : null)],
    [
      'with its columns the other way round, and one more',
      (sheet) => (special.includes(sheet.name) ? sheet : reversed(sheet)),
    ],
    [
      'of another year and another board',
      (sheet) => withSettings(sheet, { Verksamhetsår: 2024, Nämnd: 'Äldrenämnden', Förvaltning: 'Äldreförvaltningen' }),
    ],
    [
      'with titles above the headers',
      (sheet) => (sheet.name === 'Listor' ? sheet : { ...sheet, rows: [['Titel'], [], ...sheet.rows] }),
    ],
    [
      'with a year in the names of its tabs',
      (sheet) => (sheet.name === 'Historik' ? sheet : { ...sheet, name: `${sheet.name} 2026` }),
    ],
    ['of the public edition', (sheet) => withSettings(sheet, { Utgåva: 'Offentlig' })],
  ])('for a workbook %s', async (_, change) => {
    const bytes = await changedExample(change);
    expect(fromAddOn(bytes)).toBe(fromNode(bytes, 'bok.xlsx'));
    expect(fromNode(bytes, 'bok.xlsx')).not.toBe(JSON.stringify(reviewWorkbook(exampleWorkbook, { today })));
  });
});
