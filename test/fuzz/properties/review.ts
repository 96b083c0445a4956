import exceljs from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import {
  type CellValue,
  checkWorkbook,
  findFixes,
  reviewWorkbook,
  type Sheet,
  type Workbook,
} from '../../../src/core/index.ts';
import { applyFixes } from '../../../src/formats/excel/apply-fixes.ts';
import { parseCellReference } from '../../../src/formats/excel/read/cell-reference.ts';
import type { XlsxFile } from '../../../src/formats/excel/read/read-workbook.ts';
import { reviewFiles } from '../../../src/formats/review/review-files.ts';
import { parseXml } from '../../support/parse-xml.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';
import { zipParts } from '../../support/xlsx-builder.ts';
import { anyWorkbook } from '../arbitrary/any-workbook.ts';
import { anyManners, workbookParts } from '../arbitrary/workbook-file.ts';
import type { Property } from './property.ts';
import { same } from './same.ts';

const today = '2025-11-24';

export const readAndFix: Property = {
  name: 'read-and-fix',
  claim:
    'every workbook is read as it is written, checked the same each time, and a fix changes only the cells it names',
  cases: 100,
  property: fc.property(anyWorkbook, anyManners, (workbook, ways) => {
    const file = readWorkbook(zipParts(workbookParts(workbook, ways)), 'x.xlsx');
    same(file.workbook.sheets.map(plain), workbook.sheets.map(plain), 'the values that were written');
    const { findings } = checkWorkbook(file.workbook, { today });
    same(checkWorkbook(structuredClone(file.workbook), { today }).findings, findings, 'the findings of the first time');
    const { bytes } = applyFixes(file, findFixes(findings));
    const fixed = new Set(findings.flatMap(({ sheet, cell, fix }) => (fix && cell ? [`${sheet}!${cell}`] : [])));
    const again = readWorkbook(bytes, 'x.xlsx').workbook;
    same(withoutCells(again, fixed), withoutCells(file.workbook, fixed), 'the cells without a fix');
  }),
};

export const review: Property = {
  name: 'review',
  claim: 'a review of any workbook opens again, here and in exceljs, with every cell of a person as it was',
  cases: 4,
  property: fc.asyncProperty(anyWorkbook, anyManners, async (workbook, ways) => {
    const file = readWorkbook(zipParts(workbookParts(workbook, ways, { withReferences: true })), 'x.xlsx');
    const outcome = reviewWorkbook(file.workbook, { today });
    const { files } = reviewFiles(file, outcome, { isPublished: false });
    const written = new Map(files.map(({ name, content }) => [name.replace(/^.*[.]/, ''), content]));
    await checkWrittenWorkbook(file, written.get('xlsx') as Uint8Array);
    checkDocument(written.get('docx') as Uint8Array);
    checkPage(written.get('html') as string);
    for (const { name, content } of files) if (name.endsWith('.json')) JSON.parse(content as string);
  }),
};

async function checkWrittenWorkbook(file: XlsxFile, bytes: Uint8Array): Promise<void> {
  const again = readWorkbook(bytes, 'again.xlsx');
  const [before, after] = [unzipSync(file.package.bytes), unzipSync(bytes)];
  const own = file.sheets.filter(({ name }) => isPersons(file.workbook, name));
  for (const { name, part } of own) {
    const partAfter = again.sheets.find((sheet) => sheet.name === name)?.part ?? 'nothing';
    same(
      strFromU8(after[partAfter] ?? new Uint8Array()),
      strFromU8(before[part] ?? new Uint8Array()),
      `the sheet ${name}`,
    );
  }
  const persons = new Set(own.map(({ name }) => name));
  for (const { name, part } of again.sheets)
    if (!persons.has(name) && strFromU8(after[part]!).includes('<f')) throw new Error(`A formula in ${name}`);
  const theirs = new exceljs.Workbook();
  await theirs.xlsx.load(Buffer.from(bytes) as unknown as exceljs.Buffer);
  same(theirs.worksheets.length, again.sheets.length, 'the number of sheets in exceljs');
}

/** The program may take over a blank sheet that has the name of one of its own. */
function isPersons({ sheets }: Workbook, name: string): boolean {
  return sheets.some((sheet) => sheet.name === name && sheet.rows.some((row) => row.some((value) => value !== null)));
}

function checkDocument(bytes: Uint8Array): void {
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    if (/[.](xml|rels)$/.test(name)) parseXml(strFromU8(content));
}

/** Two style sheets and one script, its own, and no markup out of a cell. */
function checkPage(page: string): void {
  same(
    [page.split('<script').length, page.split('<style').length],
    [2 + (page.includes('<script type="application/json"') ? 1 : 0), 3],
    'one script and two style sheets',
  );
  const markup = page.replace(/<script[\s\S]*?<\/script>/g, '');
  if (/<img|<svg onload|onerror=alert\(1\)>(?<!&gt;)/.test(markup)) throw new Error('Markup out of a cell');
  if (!page.includes('Content-Security-Policy')) throw new Error('No content security policy');
}

function withoutCells(workbook: Workbook, cells: ReadonlySet<string>): unknown {
  const left = new Map<string, (readonly CellValue[])[]>(
    workbook.sheets.map(({ name, rows }) => [name, rows.map((row) => [...row])]),
  );
  for (const place of cells) {
    const at = place.lastIndexOf('!');
    const position = parseCellReference(place.slice(at + 1));
    const row = position && (left.get(place.slice(0, at))?.[position.row - 1] as CellValue[] | undefined);
    if (row) row[position.column - 1] = null;
  }
  return Array.from(left, ([name, rows]) => plain({ name, rows }));
}

/** Without what is empty at the ends of rows and of the sheet. */
function plain({ name, rows }: Sheet): unknown {
  const trimmed = rows.map((row) =>
    withoutEnd(
      Array.from(row, (value) => value || (value === '' ? null : (value ?? null))),
      (value) => value === null,
    ),
  );
  return { name, rows: withoutEnd(trimmed, (row) => row.length === 0) };
}

function withoutEnd<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): readonly Item[] {
  let length = items.length;
  while (length > 0 && isEmpty(items[length - 1] as Item)) length--;
  return items.slice(0, length);
}
