import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type CellValue, reviewWorkbook, type Sheet, sheetDefinitions } from '../../../src/core/index.ts';
import { loadSpreadsheet, saveSpreadsheet } from '../../apps-script-runtime/index.ts';
import { newRuntime } from '../../apps-script-runtime/run-script.ts';
import { spreadsheetOf } from '../../support/add-on.ts';
import { corpusFiles, describeWithCorpus, readCorpusFile } from '../../support/corpus.ts';
import { exampleWorkbook } from '../../support/example-file.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';

const today = '2026-01-15';
let code: string;

/** The add-on from where it reads the spreadsheet to where it writes, with all that it computes as its answer. */
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { reviewNow } from './src/hosts/apps-script/run/review-now.ts';", resolveDir: '.' },
    bundle: true,
    write: false,
    platform: 'neutral',
    target: 'es2020',
    format: 'iife',
    globalName: 'App',
    footer: {
      js: 'function review() { return JSON.stringify(App.reviewNow(SpreadsheetApp.getActiveSpreadsheet())); }',
    },
  });
  code = outputFiles.map(({ text }) => text).join('');
});

/** Findings, dashboard, document, output sheets and gaps, as JSON. */
function fromAddOn(bytes: Uint8Array): string {
  const runtime = newRuntime({ spreadsheet: loadSpreadsheet(bytes), now: `${today}T09:00:00Z` });
  runtime.load(code);
  return runtime.run('menu', 'FULL', 'review', () => []) as string;
}

function fromNode(bytes: Uint8Array, name: string) {
  return JSON.stringify(reviewWorkbook(readWorkbook(bytes, name).workbook, { today }));
}

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

describeWithCorpus('what the add-on makes of workbooks from other programs', () => {
  test.each(corpusFiles)('is what the command line makes of %s', (name) => {
    const bytes = readCorpusFile(name);
    expect(fromAddOn(bytes)).toBe(fromNode(bytes, name));
  });

  test.each(corpusFiles)(
    'is what the command line makes of the cells of %s under the headers of the tool',
    async (name) => {
      const { sheets } = readWorkbook(readCorpusFile(name), name).workbook;
      const bytes = await saveSpreadsheet(spreadsheetOf({ sheets: underHeaders(sheets) }));
      expect(fromAddOn(bytes)).toBe(fromNode(bytes, name));
      expect(reviewWorkbook(readWorkbook(bytes, name).workbook, { today }).findings.length).toBeGreaterThan(3);
    },
  );
});

/** As many rows as tell the values apart. */
const mostRows = 100;

/** The sheets of the tool, filled with the cells of others in turn. */
function underHeaders(sheets: readonly Sheet[]): Sheet[] {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  return sheetDefinitions
    .filter(({ layout }) => layout === 'records')
    .map(({ name, columns }, at) => ({
      name,
      rows: [
        Object.values(columns).map(({ header }) => header),
        ...(filled[at % filled.length]?.rows.slice(0, mostRows) ?? []),
      ],
    }));
}
