import { checkWorkbook, type Finding } from '../../../../src/core/index.ts';
import { findingGroups, findingsOfGroup } from '../../../../src/hosts/apps-script/sidebar/finding-groups.ts';
import { exampleWorkbook } from '../../../support/example-file.ts';

const { findings } = checkWorkbook(exampleWorkbook, { today: '2026-01-15' });
/** As many as a large workbook gives, of the kinds that the example has. */
const many = Array.from({ length: 15_000 }, (_, index): Finding => findings[index % findings.length]!);

describe('the first answer to the sidebar', () => {
  test('counts every finding, by sheet and severity', () => {
    const groups = findingGroups(many);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(15_000);
    for (const { sheet, severity, count } of groups)
      expect(count).toBe(many.filter((finding) => finding.sheet === sheet && finding.severity === severity).length);
  });

  test('takes less than 200 kB for 15,000 findings', () => {
    expect(Buffer.byteLength(JSON.stringify(findingGroups(many)))).toBeLessThan(200_000);
  });

  test('and those that follow hand over each finding once', () => {
    for (const { sheet, severity, count, findings: first } of findingGroups(many)) {
      const told = [...first];
      while (told.length < count) told.push(...findingsOfGroup(many, sheet, severity, told.length));
      expect(told).toHaveLength(count);
    }
  });
});
