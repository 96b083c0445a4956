import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testWithLibreOffice } from '../../../support/libreoffice.ts';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { buildXlsx } from '../../../support/xlsx-builder.ts';

const folder = temporaryFolder();

testWithLibreOffice(
  '--pdf adds the workbook and the document as PDF/A-1',
  () => {
    writeFileSync(
      join(folder(), 'bok.xlsx'),
      buildXlsx({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] }),
    );
    const { status, stdout } = runLis(['archive', 'bok.xlsx', '--out', 'ut', '--pdf', '--today', '2026-01-31'], {
      cwd: folder(),
    });
    const pdf = join(folder(), stdout.trim(), 'data', 'pdf');
    expect([status, readdirSync(pdf).sort()]).toEqual([
      0,
      ['bok.xlsx.pdf', 'ledningens-genomgang-2026-bilagor.docx.pdf', 'ledningens-genomgang-2026.docx.pdf'],
    ]);
    for (const name of readdirSync(pdf)) {
      expect(readFileSync(join(pdf, name), 'latin1')).toMatch(/<pdfaid:part>1<\/pdfaid:part>/);
    }
  },
  300_000,
);
