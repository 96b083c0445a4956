import { strFromU8, unzipSync } from 'fflate';
import { reviewWorkbook, ruleCatalogue, type Sheet } from '../../src/core/index.ts';
import type { SheetDefinition } from '../../src/core/schema/define-sheet.ts';
import { recordSheets } from '../../src/core/sheets/index.ts';
import { exampleContent } from '../../src/example/index.ts';
import { findingsSarif } from '../../src/formats/reports/findings-sarif.ts';
import { reviewFiles } from '../../src/formats/review/review-files.ts';
import { exampleSheets } from '../support/example-workbook.ts';
import { readWorkbook } from '../support/unpacked-by-node.ts';
import { sheetOf, testDay } from '../support/workbook-builder.ts';
import { xlsxOfSheets } from '../support/xlsx-of-sheets.ts';
import { protectedId, protectedRow, secret, sheetNamed } from './protected-rows.ts';

/** The rows of the example, each with references to protected rows, then two protected rows. */
function withProtectedRows(definition: SheetDefinition): Sheet {
  const references = Object.entries(definition.columns).flatMap(([key, { kind }]): [string, string][] =>
    kind.refersTo === undefined ? [] : [[key, protectedId(sheetNamed(kind.refersTo))]],
  );
  const rows = (exampleContent[definition.name] ?? []).map((row) => ({ ...row, ...Object.fromEntries(references) }));
  return sheetOf(definition, [...rows, protectedRow(definition, true), protectedRow(definition, false)]);
}

const settings = exampleSheets()[0]!;

/**
 * The texts of a file; of a document also those of its parts, and of the small workbooks behind its charts. Hyphens that a document keeps
 * apart from its text are hyphens, so that an id is found.
 */
function partsOf(name: string, content: Uint8Array | string): (readonly [name: string, text: string])[] {
  if (typeof content === 'string') return [[name, content]];
  if (strFromU8(content.subarray(0, 2)) !== 'PK') return [[name, withPlainHyphens(strFromU8(content))]];
  return Object.entries(unzipSync(content)).flatMap(([part, bytes]) => partsOf(`${name}/${part}`, bytes));
}

function withPlainHyphens(xml: string): string {
  return xml.replace(/<\/w:t><w:noBreakHyphen\/><w:t\b[^<>]*>/g, '-').replace(/\u2011/g, '-');
}

describe('a public review of a workbook with protected rows on every sheet', () => {
  const file = readWorkbook(xlsxOfSheets([settings, ...recordSheets.map(withProtectedRows)]), 'bok.xlsx');
  const review = (edition: 'Intern' | 'Offentlig') => reviewWorkbook(file.workbook, { today: testDay, edition });

  /** Everything that is written, and what other forms of the findings and the output sheets say: name and text. */
  function published(): readonly (readonly [name: string, text: string])[] {
    const outcome = review('Offentlig');
    const { findings, document, outputSheets } = outcome;
    const { files } = reviewFiles(file, outcome, { isPublished: true });
    const contents = files.flatMap(({ name, content }) => partsOf(name, content));
    const sarif = findingsSarif({ workbook: 'bok.xlsx', today: document.today, findings }, ruleCatalogue, '1.0');
    return [...contents, ['sarif', sarif], ['output sheets', JSON.stringify(outputSheets)]];
  }

  test('is not refused, and writes no workbook and neither their words nor their ids anywhere', () => {
    expect(review('Offentlig').refusals).toEqual([]);
    const written = published();
    expect(written.map(([name]) => name)).toEqual(expect.arrayContaining(['review.json', 'oversikt.html', 'sarif']));
    expect(written.map(([name]) => name.split('/')[0]).filter((name) => name?.includes('.xls'))).toEqual([]);
    // An id that may be shown is found where it stands in the document.
    expect(written.find(([name]) => name.endsWith('word/document.xml'))?.[1]).toMatch(/HP-\d{3}/);
    const leaks = written.flatMap(([name, text]) =>
      [...text.matchAll(/HEMLIGT|[A-ZÅÄÖ]-901/g)].map(
        ({ index }) => `${name}: ${text.slice(Math.max(0, index - 60), index + 60)}`,
      ),
    );
    expect(leaks).toEqual([]);
  });

  test('keeps back what the internal one tells', () => {
    const told = JSON.stringify(review('Intern'));
    expect(told).toContain(secret);
    expect(['HP', 'R', 'GR', 'B'].filter((prefix) => !told.includes(`${prefix}-901`))).toEqual([]);
  });
});
