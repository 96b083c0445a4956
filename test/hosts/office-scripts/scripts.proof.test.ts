import { readFileSync } from 'node:fs';
import { excelDeclarations } from '../../../scripts/build-office-scripts.ts';
import { withShortNames } from '../../../scripts/office-scripts/bundle/shorten/short-names.ts';
import { checkScript } from '../../../scripts/office-scripts/check/check-script.ts';
import { officeScripts } from '../../../scripts/office-scripts/office-scripts.ts';
import {
  applyEdits,
  checkWorkbook,
  documentData,
  findFixes,
  fixResultText,
  type LaidOutSheet,
  layOutSheet,
  nextYearTask,
  prepareTask,
  reviewWorkbook,
  sealSheetName,
} from '../../../src/core/index.ts';
import { fromBase64 } from '../../../src/formats/bytes/base64.ts';
import { WorkbookEditor } from '../../../src/formats/excel/edit/workbook-editor.ts';
import { applyFixes, prepareWorkbook } from '../../../src/formats/excel/index.ts';
import { writeOutputSheets } from '../../../src/formats/excel/output/write-output-sheets.ts';
import { emptySheetXml } from '../../../src/formats/exchange/empty-sheet.ts';
import { jsonText } from '../../../src/formats/reports/index.ts';
import { renderReview } from '../../../src/formats/review/index.ts';
import {
  contentsOf,
  loadAsynchronously,
  loadScript,
  loadWorkbook,
  runScript,
  saveWorkbook,
  type WorkbookModel,
} from '../../office-scripts-runtime/index.ts';
import { builtOfficeScript, readableOfficeScript } from '../../support/office-script.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';
import { meaningsOf } from './meanings-of.ts';
import {
  byCommandLine,
  byScript,
  day,
  fixture,
  mostWrites,
  templateFile,
  templates,
  timesAsMany,
} from './script-runs.ts';

const example = 'exempel.xlsx';

function script(name: string) {
  return loadScript(builtOfficeScript(name));
}

/** The example is not decided, so its next year has to be asked for. */
function asked(name: string): readonly unknown[] {
  return name === 'Nästa år' ? [2026] : [];
}

/** What stands in a laid-out sheet, row by row, as the reading of a file gives it. */
function valuesOf({ rows }: LaidOutSheet) {
  return rows.map(({ cells }) => {
    const values: unknown[] = [];
    for (const { column, value } of cells) values[column - 1] = value;
    return trimmed(Array.from(values, (value) => (value === undefined || value === '' ? null : value)));
  });
}

function trimmed(values: readonly unknown[]): unknown[] {
  let length = values.length;
  while (length > 0 && values[length - 1] === null) length -= 1;
  return values.slice(0, length);
}

function contents({ tabs }: WorkbookModel) {
  return tabs.map((tab) => [tab.name, contentsOf(tab)]);
}

describe.each(officeScripts.map(({ name }) => name))('the script %s', (name) => {
  test('is taken by the TypeScript and the rules of the editor', () => {
    expect(checkScript(builtOfficeScript(name), excelDeclarations)).toEqual([]);
  }, 240_000);

  test('is taken with whole names too', () => {
    expect(checkScript(readableOfficeScript(name), excelDeclarations)).toEqual([]);
  }, 240_000);

  test('means the same by each name when it is short', () => {
    const whole = readFileSync(readableOfficeScript(name), 'utf8');
    expect(meaningsOf(withShortNames(whole, new Set()))).toEqual(meaningsOf(whole));
  }, 240_000);

  test('does the same when the platform makes its calls asynchronous', async () => {
    const plain = await byScript(script(name), templateFile(example), example, asked(name));
    const model = await loadWorkbook(templateFile(example), example);
    const { result } = await runScript(loadAsynchronously(builtOfficeScript(name)), model, asked(name));
    expect(JSON.stringify(result)).toBe(JSON.stringify(plain.result));
    expect(model).toEqual(plain.model);
  }, 240_000);
});

describe.each([...templates, fixture])('made of %s', (name) => {
  const bytes = templateFile(name);
  const everything = ['', '', true];

  test('Kontrollera finds what the command line finds, and writes the same sheet', async () => {
    const expected = byCommandLine(bytes, name);
    const ran = await byScript<{ anmarkningar: string; text: string }>(script('Kontrollera'), bytes, name, everything);
    expect(ran.result.anmarkningar).toBe(expected.findings);
    expect(ran.result.text).toContain('De står i bladet Kontroll.');
    expect(ran.rowsOf('Kontroll')).toEqual(expected.rowsOf('Kontroll'));
  });

  test('Översikt counts and writes what the command line does', async () => {
    const { review, findings, rowsOf } = byCommandLine(bytes, name);
    const ran = await byScript<{ anmarkningar: string; nyckeltal: string }>(
      script('Översikt'),
      bytes,
      name,
      everything,
    );
    expect(ran.result.anmarkningar).toBe(findings);
    expect(ran.result.nyckeltal).toBe(jsonText(review.report));
    expect(ran.rowsOf('Historik')).toEqual(rowsOf('Historik'));
    for (const { labels } of ran.model.tabs.flatMap(({ charts }) => charts)) expect(labels).not.toContain(false);
    for (const wanted of ['Översikt', 'VP-underlag'] as const) {
      const sheet = review.outputSheets.find((each) => each.name === wanted)!;
      const expected = valuesOf(layOutSheet(sheet, { bars: 'within', chartTexts: 'above' }));
      expect((ran.rowsOf(wanted) ?? []).map(trimmed)).toEqual(expected);
    }
  });

  test('Dokument is the document of the command line, part for part, and its JSON', async () => {
    const { document, appendices } = reviewWorkbook(readWorkbook(bytes, name).workbook, day);
    type Answer = { dokument: string; bilagor: string; namnBilagor: string; granskning: string };
    const { result } = await byScript<Answer>(script('Dokument'), bytes, name, ['', '', false, true, true]);
    expect(Buffer.from(fromBase64(result.dokument)).equals(Buffer.from(renderReview(document)))).toBe(true);
    expect(Buffer.from(fromBase64(result.bilagor)).equals(Buffer.from(renderReview(appendices)))).toBe(true);
    expect(result.namnBilagor).toBe(`ledningens-genomgang-${document.year}-bilagor.docx`);
    expect(result.granskning).toBe(jsonText(documentData(document)));
  });

  test('Rätta makes the changes that the command line makes', async () => {
    const file = readWorkbook(bytes, name);
    const fixed = applyFixes(file, findFixes(checkWorkbook(file.workbook, day).findings));
    const ran = await byScript<{ text: string }>(script('Rätta'), bytes, name);
    const isAny = fixed.done.length + fixed.formulas.length > 0;
    expect(ran.result.text).toBe(isAny ? fixResultText(fixed) : 'Det finns inget som kan rättas automatiskt.');
    const findingsIn = (workbook: typeof file.workbook) => checkWorkbook(workbook, day).findings;
    expect(findingsIn(ran.saved)).toEqual(findingsIn(readWorkbook(fixed.bytes, name).workbook));
  });

  test('Förbered adds what the command line adds, and nothing the second time', async () => {
    const file = readWorkbook(bytes, name);
    const preparation = prepareTask(file.workbook, day);
    const ran = await byScript<{ text: string }>(script('Förbered'), bytes, name);
    expect(ran.result.text).toBe(preparation.text);
    const prepared = readWorkbook(prepareWorkbook(file, preparation), name).workbook;
    const rows = (workbook: typeof prepared) =>
      Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, sheet.rows.map(trimmed)]));
    expect(rows(ran.saved)).toEqual(rows(prepared));
    const before = contents(ran.model);
    const again = await runScript<{ text: string }>(script('Förbered'), ran.model);
    expect(again.result.text).toBe('Alla blad och kolumner finns redan.');
    expect(contents(ran.model)).toEqual(before);
  });

  test('Nästa år writes what the command line writes', async () => {
    const { workbook } = readWorkbook(bytes, name);
    const outcome = nextYearTask(workbook, day, 2031);
    if (outcome.kind !== 'planned') throw new Error(outcome.kind);
    const ran = await byScript<{ gjort: string[] }>(script('Nästa år'), bytes, name, [2031]);
    expect(ran.result.gjort).toEqual(outcome.done);
    const rows = (from: typeof workbook) => from.sheets.map((sheet) => [sheet.name, sheet.rows.map(trimmed)]);
    expect(rows(ran.saved)).toEqual(rows(applyEdits(workbook, outcome.edits)));
  });
});

test('Kontrollera draws a line on each side of the cells of its table but above its headers, and merges nothing', async () => {
  const { model } = await byScript(script('Kontrollera'), templateFile(example), example);
  const { cells, tables, merges } = model.tabs.find(({ name }) => name === 'Kontroll')!;
  const { row: top, column: left, rows, columns } = tables[0]!.area;
  const sides = [...cells].flatMap(([row, inRow]) =>
    [...inRow].map(([column, { look }]) => {
      const isWithin = row >= top && row < top + rows && column >= left && column < left + columns;
      const wanted = isWithin ? ['bottom', ...(column === left ? ['left'] : []), 'right'] : [];
      return [Object.keys(look.lines ?? {}).sort(), wanted];
    }),
  );
  for (const [drawn, wanted] of sides) expect(drawn).toEqual(wanted);
  expect(merges).toEqual([]);
}, 120_000);

describe('of Excel is asked', () => {
  test.each(['Kontrollera', 'Översikt'])(
    'little by %s, the second time and with thirty times the rows too',
    async (name) => {
      const { model, counts } = await byScript(script(name), templateFile(example), example);
      const once = contents(model);
      const written = model.tabs.at(-1)!;
      const heights = new Map(written.heights);
      written.heights.set(10, 99);
      const again = await runScript(script(name), model);
      expect(contents(model)).toEqual(once);
      expect(written.heights).toEqual(heights);
      const large = await loadWorkbook(templateFile(example), example);
      timesAsMany(large, 30);
      const many = await runScript(script(name), large);
      for (const each of [counts, again.counts, many.counts]) {
        expect(each.write).toBeLessThanOrEqual(mostWrites);
        expect(each.largestRequest).toBeLessThan(1_000_000);
        expect(each.largestAnswer).toBeLessThan(5_000_000);
      }
      // Values and number formats go in blocks.
      expect(many.counts.write).toBeLessThan(counts.write + 10);
    },
    240_000,
  );

  test('little by Nästa år with thirty times the rows too, and it writes what the command line writes', async () => {
    const large = await loadWorkbook(templateFile(example), example);
    timesAsMany(large, 30);
    const { workbook } = readWorkbook(await saveWorkbook(large), example);
    const outcome = nextYearTask(workbook, day, 2031);
    if (outcome.kind !== 'planned') throw new Error(outcome.kind);
    const { counts } = await runScript(script('Nästa år'), large, [2031], `${day.today}T09:00:00Z`);
    expect(counts.write).toBeLessThanOrEqual(mostWrites);
    const saved = readWorkbook(await saveWorkbook(large), example).workbook;
    const rows = (from: typeof workbook) => from.sheets.map((sheet) => [sheet.name, sheet.rows.map(trimmed)]);
    expect(rows(saved)).toEqual(rows(applyEdits(workbook, outcome.edits)));
  });
});

test.each(['ES2015', 'ES2020'] as const)(
  'the scripts are right as %s',
  async (target) => {
    const expected = byCommandLine(templateFile(example), example);
    const loaded = loadScript(builtOfficeScript('Översikt'), target);
    const { result } = await byScript<{ anmarkningar: string }>(loaded, templateFile(example), example, ['', '', true]);
    expect(result.anmarkningar).toBe(expected.findings);
  },
  120_000,
);

describe('a person is told', () => {
  test.each([
    [['2026-02-30'], 'Datumet 2026-02-30 finns inte'],
    [['', 'hemlig'], 'Utgåvan kan inte vara hemlig'],
  ])('what is wrong with what was asked: %j', async (given, sentence) => {
    await expect(byScript(script('Kontrollera'), templateFile(example), example, given)).rejects.toThrow(sentence);
  });

  test('why a final document is refused', async () => {
    const given = ['', '', true];
    await expect(byScript(script('Dokument'), templateFile(example), example, given)).rejects.toThrow(
      'En slutlig version kan inte skrivas',
    );
  });

  test('that what has been decided cannot be compared', async () => {
    const bytes = withVeryHidden(templateFile('arbetsbok-liten.xlsx'), sealSheetName);
    const given = ['', '', true];
    await expect(byScript(script('Dokument'), bytes, example, given)).rejects.toThrow('_lis_beslut');
    await expect(byScript(script('Dokument'), bytes, example)).resolves.toBeDefined();
  });

  test('that all trials of Självtest were answered', async () => {
    const { result } = await byScript<{ avvikelser: string[] }>(script('Självtest'), templateFile(example), example);
    expect(result.avvikelser).toEqual([]);
  });
});

test('the sheets that the command line has written are taken over, not written beside', async () => {
  const bytes = templateFile(example);
  const file = readWorkbook(bytes, example);
  const written = writeOutputSheets(file, reviewWorkbook(file.workbook, day).outputSheets).bytes;
  const before = readWorkbook(written, example).workbook.sheets.map(({ name }) => name);
  const ran = await byScript(script('Översikt'), written, example);
  expect(ran.saved.sheets.map(({ name }) => name).sort()).toEqual(before.sort());
  expect(ran.rowsOf('Historik')).toEqual(byCommandLine(written, example).rowsOf('Historik'));
}, 120_000);

/** The workbook with one more sheet, that nobody sees. */
function withVeryHidden(bytes: Uint8Array, name: string): Uint8Array {
  const editor = new WorkbookEditor(readWorkbook(bytes, example));
  editor.putSheet({ name, xml: emptySheetXml, visibility: 'very-hidden' });
  return editor.save();
}
