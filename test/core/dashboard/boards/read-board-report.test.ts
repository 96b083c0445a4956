import { readBoardReport } from '../../../../src/core/dashboard/boards/read-board-report.ts';
import { reviewWorkbook } from '../../../../src/core/tasks/review-workbook.ts';
import { exampleSheets } from '../../../support/example-workbook.ts';
import { workbookOf } from '../../../support/workbook-builder.ts';

const example = JSON.stringify(reviewWorkbook(workbookOf(...exampleSheets()), { today: '2025-11-28' }).report);

type Data = Record<string, unknown> & { indicators: Record<string, Record<string, unknown>> };

/** What is said of the example's report after a change by hand. */
function faultOf(change: (data: Data) => void): string | undefined {
  const data = JSON.parse(example) as Data;
  change(data);
  const reading = readBoardReport(data);
  return 'fault' in reading ? reading.fault : undefined;
}

test('a report that nobody has changed is read as it is', () => {
  expect(readBoardReport(JSON.parse(example))).toEqual({ report: JSON.parse(example) });
});

test.each<[name: string, value: unknown]>([
  ['board', 7],
  ['state', 'Hemlig'],
  ['today', 'igår'],
  ['today', '2025-02-30'],
  ['edition', null],
  ['year', '2025'],
  ['protected', -1],
  ['decisionDate', 5],
  ['settings', {}],
  ['findings', { Fel: 'x' }],
  ['coverage', { a: null }],
  ['risks', [null]],
  ['risks', ['x']],
  ['cityDecisions', [1]],
  ['indicators', []],
])('%s = %j is damage', (name, value) => {
  expect(faultOf((data) => Object.assign(data, { [name]: value }))).toBe(
    `är ändrad eller skadad (${name}): gör om den med lis review`,
  );
});

test.each<[name: string, value: unknown]>([
  ['status', 'lila'],
  ['unit', 'bananer'],
  ['aggregation', 'x'],
  ['yardstick', null],
  ['family', undefined],
  ['valueText', 7],
  ['value', 0.99],
  ['rows', ['HP-001', 1]],
  ['protected', -5],
])('a figure with %s = %j is changed by hand', (name, value) => {
  expect(faultOf(({ indicators }) => Object.assign(indicators['A2'] ?? {}, { [name]: value }))).toContain(
    'är ändrad för hand: A2',
  );
});

test.each([null, 'text', [], {}, { schema: 'två' }])('%j is no report', (data) => {
  expect(readBoardReport(data)).toEqual({ fault: 'är inget dashboard.json' });
});

test('a report of another schema is told as that', () => {
  expect(faultOf((data) => Object.assign(data, { schema: 1 }))).toContain('har schema 1');
});
