import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { cellReaderOf } from '../../../src/core/records/read-cell.ts';
import { settingsHeaders } from '../../../src/core/records/settings/columns.ts';
import type { ReadingContext } from '../../../src/core/schema/column-kind.ts';
import { klassa } from '../../../src/core/schema/scale.ts';
import { sheetDefinitions } from '../../../src/core/sheets/index.ts';
import { checkWorkbook } from '../../../src/core/tasks/review-workbook.ts';
import type { Sheet } from '../../../src/core/workbook/workbook.ts';
import { testDay } from '../../support/workbook-builder.ts';

const context: ReadingContext = { list: (_name, builtIn) => builtIn, scale: klassa, date1904: false };

/** A column of each kind, the first that there is. */
const columns = new Map(
  sheetDefinitions
    .flatMap((definition) => Object.values(definition.columns))
    .reverse()
    .map((column) => [column.kind.name.split('(', 1)[0], column]),
);

/** What patterns like to repeat: white space, digits, letters, marks, and pieces of what cells of some kind hold. */
const units = [
  ...[' ', '\n', '\t', '\u00A0', '\u00AD', '\u200B', '0', '1', 'a', 'å', 'a\u030A', '.', ',', ':', ';', '|', '-', '–'],
  ...['/', '"', '(', '@', '=', '%', '1 ', '1.', '1:', 'a ', 'a.', 'a@', 'a;', '1;', 'kl ', ' kl. ', '12:30', '2025-'],
  ...['31 mars ', 'HP-001;', 'HP-001 ', 'Q4 ', 'Ja. ', 'Ja;', '3 Allvarlig ', 'ab;', '#REF!'],
];
const beginnings = ['', '3', '3 ', '2025-03-31', '31 mars 2025 ', 'HP-', 'a@', '#REF!', 'Ja', '-'];
const endings = ['', 'x', '!', '.', '\nx', ' 12:30x', '1', '%'];

/** Long enough that a pattern whose time grows with the square of the text is far from done when the time is up. */
const length = 150_000;
/** In milliseconds, hundreds of times what it takes. */
const patience = 10_000;

/** A text as its beginning, what it repeats, and its ending. */
type Hostile = readonly [beginning: string, repeated: string, ending: string];

const hostile: fc.Arbitrary<Hostile> = fc.tuple(
  fc.constantFrom(...beginnings),
  fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 2 }).map((pieces) => pieces.join('')),
  fc.constantFrom(...endings),
);

function textOf([beginning, repeated, ending]: Hostile, size: number): string {
  return beginning + repeated.repeat(size / repeated.length) + ending;
}

/** Runs something that is broken off, and fails, when it is not done in time. */
function inTime<T>(run: () => T): T {
  return runInNewContext('run()', { run }, { timeout: patience });
}

test('the time limit breaks off a pattern that would go on for ever', () => {
  expect(() => runInNewContext('run()', { run: () => /^(a+)+$/.test(`${'a'.repeat(60)}!`) }, { timeout: 50 })).toThrow(
    /timed out/,
  );
});

test.each([...columns])('a cell of kind %s is read in time, whatever it holds', (_kind, column) => {
  fc.assert(
    fc.property(hostile, (parts) => {
      const text = textOf(parts, length);
      const read = cellReaderOf(column, column.kind.reader(context));
      inTime(() => read(text));
    }),
    { numRuns: 12 },
  );
});

test('a workbook with the same hostile text in every cell is checked in time', () => {
  fc.assert(
    fc.property(hostile, (parts) => {
      const text = textOf(parts, 10_000);
      const sheets = sheetDefinitions.map((definition): Sheet => {
        const headers = Object.values(definition.columns).map(({ header }) => header);
        const rows =
          definition.layout === 'settings' ? headers.map((header) => [header, text]) : [headers.map(() => text)];
        return {
          name: definition.name,
          rows: [definition.layout === 'settings' ? Object.values(settingsHeaders) : headers, ...rows],
        };
      });
      inTime(() => checkWorkbook({ sheets }, { today: testDay }));
    }),
    { numRuns: 8 },
  );
});
