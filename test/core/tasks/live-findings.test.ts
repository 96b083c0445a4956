import { checkWorkbook, type Finding, type Sheet } from '../../../src/core/index.ts';
import { liveFindings } from '../../../src/core/tasks/live-findings.ts';
import { exampleWorkbook as workbook } from '../../support/example-file.ts';

const today = '2026-01-15';
const context = workbook.sheets.filter(({ name }) => name === 'Inställningar' || name === 'Listor');
const { findings: all } = checkWorkbook(workbook, { today });

function isSame(a: Finding, b: Finding) {
  return a.rule === b.rule && a.cell === b.cell && a.row === b.row && a.message === b.message;
}

function rowAlone(sheet: Sheet, rowNumber: number): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.slice(0, rowNumber).map((row, index) => (index === 0 || index === rowNumber - 1 ? row : [])),
  };
}

describe('a check of one row', () => {
  test.each(workbook.sheets.map(({ name }) => name))('says of %s nothing that the whole check does not say', (name) => {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name) as Sheet;
    const unknown = sheet.rows.flatMap((_, index) =>
      index === 0
        ? []
        : liveFindings(rowAlone(sheet, index + 1), context, today).filter(
            (finding) => !all.some((other) => isSame(finding, other)),
          ),
    );
    expect(unknown).toEqual([]);
  });

  test('sees much of what the whole check sees', () => {
    const seen = workbook.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((_, index) => (index === 0 ? [] : liveFindings(rowAlone(sheet, index + 1), context, today))),
    );
    expect(new Set(seen.map(({ rule }) => rule)).size).toBeGreaterThan(5);
  });
});
