import { headerRowOf } from '../../../src/core/records/header-row.ts';
import { lists } from '../../../src/core/records/lists/columns.ts';
import { settings } from '../../../src/core/records/settings/columns.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';

type Grid = readonly (readonly CellValue[])[];

const headers = ['ID', 'Åtgärd', 'Status'];
function blank(count: number): Grid {
  return Array.from({ length: count }, () => []);
}

test.each<[string, Grid, number]>([
  ['in row 1', [headers], 1],
  ['under a title', [['Handlingsplan 2025'], headers, ['HP-001', 'Öva', 'Pågående']], 2],
  ['under a row of groups, of which one bears the name of a column', [['Åtgärd', null, 'Uppföljning'], headers], 2],
  ['under two headers in a row with fewer of them', [['ID', 'Status'], headers], 2],
  ['in the first of two rows with as many', [headers, ['Status', 'ID', 'Åtgärd']], 1],
  ['in row 10', [...blank(9), headers], 10],
  ['in row 11, which is too far down', [...blank(10), headers], 1],
  ['spelled in another way', [['Plan'], [' id', 'ÅTGÄRD', 'Status'.normalize('NFD')]], 2],
  ['nearly right only, which does not count', [['Plan'], ['Idd', 'Åtgärder', 'Statusläge']], 1],
  ['one alone, which is no header row', [['Plan'], ['Status']], 1],
  ['the same one twice, which is one', [['Plan'], ['Status', 'Status']], 1],
  ['nowhere', [], 1],
])('the headers of a sheet of records stand %s', (_, rows, expected) => {
  expect(headerRowOf(actionPlan, rows)).toBe(expected);
});

test('the settings have their headers where Nyckel and Värde stand', () => {
  expect(headerRowOf(settings, [['Inställningar'], [], ['Nyckel', 'Värde'], ['Nämnd', 'Värde']])).toBe(3);
});

test("lists and people's own sheets have theirs in row 1, whatever stands below", () => {
  const rows = [['Egna listor'], ['Nyckel', 'Värde'], headers];
  expect(headerRowOf(lists, rows)).toBe(1);
  expect(headerRowOf(undefined, rows)).toBe(1);
});
