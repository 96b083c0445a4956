import { type Finding, reviewWorkbook } from '../../../../src/core/index.ts';
import { textOfSection } from '../../../support/review-text.ts';
import { describeWithCases, readCase } from '../../../support/shared-cases.ts';

function review(name: string) {
  return reviewWorkbook(readCase(name).workbook, { today: '2026-11-24' });
}

function of(findings: readonly Finding[], sheet: string) {
  return findings.filter((finding) => finding.sheet === sheet);
}

describeWithCases('workbooks with headers of their own', () => {
  test('two rows of headers: the lower one is read, and said to be', () => {
    const findings = of(review('two-header-rows.xlsx').findings, 'Handlingsplan');
    expect(findings.filter(({ rule }) => rule === 'S-18')).toMatchObject([{ severity: 'Upplysning', row: 2 }]);
    expect(findings.filter(({ rule }) => rule === 'S-09').map(({ cell }) => cell)).toEqual(['E6', 'E7']);
    expect(findings.filter(({ rule }) => rule === 'S-02').map(({ column }) => column)).toEqual(['Verksamhetsår']);
    expect(findings.filter(({ rule }) => rule === 'S-19').map(({ column }) => column)).toContain('Status T1');
  });

  test('headers that are nearly right: each is told once, with its likely target', () => {
    const { findings } = review('own-headers-nearly-right.xlsx');
    const told = of(findings, 'Handlingsplan').filter(({ row, column }) => row === 1 || column === null);
    const targets = told.map(({ message }) => /(?:menade du|ser ut att vara) ([^?.]+)[?.]/.exec(message)?.[1]);
    expect(targets).toEqual([...new Set(targets)]);
    expect(targets).toEqual(
      expect.arrayContaining(['ID', 'Område', 'Åtgärd', 'Verksamhetsår', 'Ansvarig', 'Slutdatum']),
    );
    expect(findings.filter(({ rule }) => rule === 'S-02')).toEqual([]);
    expect(findings.filter(({ rule }) => rule.startsWith('LG-')).map(({ rule }) => rule)).toEqual(['LG-00']);
  });

  test('rows that could not be read: the document says so, and not that there are none', () => {
    const { document, gaps } = review('own-headers-nearly-right.xlsx');
    const year = textOfSection(document, 'forbattringar-2025');
    expect(year).toContain('Bladet Handlingsplan har 8\u00A0rader som inte har kunnat läsas');
    expect(year).toContain('kolumnen Verksamhetsår saknas (rubriken År läses inte)');
    expect(year).not.toContain('Inga åtgärder');
    expect(gaps.filter((gap) => gap.startsWith('9.3.2'))).toHaveLength(10);
  });

  test('a misspelled Skyddsvärd is told once in each sheet', () => {
    const { findings } = review('protected-header-misspelled.xlsx');
    const told = findings.filter(({ message }) => message.includes('Skyddsvärd'));
    expect(told.map(({ sheet, column }) => [sheet, column])).toEqual(
      expect.arrayContaining([
        ['Handlingsplan', 'Skyddsvard'],
        ['Informationsklassning', 'Skyddsvärt'],
      ]),
    );
  });
});
