import { type CellProblem, type ColumnKind, quoted, type ReadingContext } from '../../src/core/schema/column-kind.ts';
import { klassa } from '../../src/core/schema/scale.ts';
import type { KnownValue } from '../../src/core/workbook/workbook.ts';

type Filled = Exclude<KnownValue, null>;

const plain: ReadingContext = { list: (_name, builtIn) => builtIn, scale: klassa, date1904: false };

/**
 * Declares tests of a column kind, a cell a line.
 * @example
 * const { reads, respells, refuses } = kindCases(yesNoKind);
 * reads('Ja', true);
 * respells('ja', true, 'S-10', 'Ja');
 * refuses('kanske', 'S-10', 'Välj');
 */
export function kindCases<T>(kind: ColumnKind<T>, context: Partial<ReadingContext> = {}) {
  const read = (cell: Filled) => kind.reader({ ...plain, ...context })(cell);

  /** What the quick way says, which says nothing or the same as the reader. */
  const atOneGlance = (cell: Filled) => kind.plain?.(cell);

  /** The cell is as it should be. */
  function reads(cell: Filled, value: T): void {
    test(`reads ${JSON.stringify(cell)}`, () => {
      expect(read(cell)).toEqual({ value });
      expect([undefined, value]).toContainEqual(atOneGlance(cell));
    });
  }

  /** The cell is understood, and should be spelled otherwise. */
  function respells(cell: Filled, value: T, rule: CellProblem['rule'], fix: KnownValue): void {
    test(`reads ${JSON.stringify(cell)} and says how it is spelled`, () => {
      const message = expect.stringContaining(quoted(fix as Filled).slice(1, -1));
      expect(read(cell)).toEqual({ value, problem: { rule, understood: true, fix, message } });
      expect(atOneGlance(cell)).toBeUndefined();
    });
  }

  /** The cell gives no value, and the message says what to do. */
  function refuses(cell: Filled, rule: CellProblem['rule'], says: string, value?: T): void {
    test(`refuses ${JSON.stringify(cell)}`, () => {
      const message = expect.stringContaining(says);
      expect(read(cell)).toEqual({ value, problem: { rule, understood: false, message } });
      expect(atOneGlance(cell)).toBeUndefined();
    });
  }

  return { reads, respells, refuses };
}
