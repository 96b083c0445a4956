import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { type CellValue, diffWorkbooks, reviewWorkbook, type Workbook } from '../../src/core/index.ts';
import { actionPlan } from '../../src/core/sheets/action-plan/columns.ts';
import { csvOf } from '../../src/formats/csv/write-csv.ts';
import { writeOutputSheets } from '../../src/formats/excel/output/write-output-sheets.ts';
import { renderDiff } from '../../src/formats/html/diff/render-diff.ts';
import { renderDashboard } from '../../src/formats/html/render-dashboard.ts';
import { escapeCellText } from '../../src/formats/xml/write-xml.ts';
import { readWorkbook } from '../support/unpacked-by-node.ts';
import { sheetOf, testDay, workbookOf } from '../support/workbook-builder.ts';
import { buildXlsx } from '../support/xlsx-builder.ts';

const texts = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  ' =1',
  '＝1',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
];
const rows = texts.map((text, index) => ({
  id: `HP-00${index + 1}`,
  year: 2025,
  area: text,
  action: text,
  owner: text,
  status: text,
}));
const workbook: Workbook = workbookOf(sheetOf(actionPlan, rows));
const outcome = reviewWorkbook(workbook, { today: testDay });

describe('a written workbook', () => {
  const cell = (value: CellValue) =>
    `<c t="str"><v>${escapeCellText(typeof value === 'object' ? '' : String(value))}</v></c>`;
  const source = buildXlsx({
    sheets: workbook.sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join(''),
    })),
  });
  const { bytes } = writeOutputSheets(readWorkbook(source, 'x.xlsx'), outcome.outputSheets);

  test('has the hostile texts, and not one formula', () => {
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBeGreaterThan(workbook.sheets.length);
    for (const [, content] of sheets) expect(strFromU8(content)).not.toMatch(/<f[ >]/);
    const all = readWorkbook(bytes, 'x.xlsx')
      .workbook.sheets.slice(workbook.sheets.length)
      .flatMap(({ rows }) => rows.flat());
    for (const text of texts.slice(0, 3)) expect(all).toContain(text);
  });
});

describe.each([
  [
    'the dashboard',
    renderDashboard(outcome.dashboard, outcome.findings, { workbookName: '<img src=x onerror=alert(1)>.xlsx' }),
  ],
  [
    'the comparison page',
    renderDiff({
      oldName: '<img src=x onerror=alert(1)>',
      newName: 'b',
      diff: diffWorkbooks({ sheets: [] }, workbook),
    }),
  ],
])('%s', (_name, page) => {
  const parts = (name: string) =>
    [...page.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(([, text = '']) => text);
  const checksum = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';

  test('allows nothing but its own style sheet and script, by their checksums', () => {
    expect(policy).toMatch(/^default-src 'none'; .*base-uri 'none'; form-action 'none'$/);
    const allowed = [...policy.matchAll(/sha256-[^']+/g)].map(([hash]) => hash).sort();
    expect(allowed).toEqual([...parts('style'), ...parts('script')].map(checksum).sort());
    expect(policy).not.toMatch(/unsafe|https?:|[*]/);
  });

  test('goes nowhere by itself, which no content policy would stop', () => {
    expect(page).not.toMatch(/http-equiv="refresh"/i);
    expect(parts('script').join('')).not.toMatch(/\blocation\b|\bnavigat|\.href\b|\bopen\(|\.submit\(/);
    const links = [...page.matchAll(/<(?:a|area|link|base|form)\b[^>]*\s(?:href|action)="([^"]*)"/g)].map(
      ([, to]) => to,
    );
    expect(links.filter((to) => !to?.startsWith('#'))).toEqual([]);
  });

  test('shows hostile text as text', () => {
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<script>alert(1)');
  });
});

test('a CSV file begins no field with what could run', () => {
  const fields = csvOf(texts.map((text) => [text]))
    .split('\r\n')
    .map((field) => field.replace(/^"/, ''));
  expect(fields.filter((field) => /^\s*[=+\-@＝]/.test(field))).toEqual([]);
});
