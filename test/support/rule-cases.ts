import { settings } from '../../src/core/records/settings/columns.ts';
import type { Columns, SheetDefinition } from '../../src/core/schema/define-sheet.ts';
import type { Rule } from '../../src/core/validation/define-rule.ts';
import type { Finding, Severity } from '../../src/core/validation/finding.ts';
import { validate } from '../../src/core/validation/validate.ts';
import type { Sheet } from '../../src/core/workbook/workbook.ts';
import { noteCase, rowText } from './rule-examples.ts';
import { type RowCells, recordsOf, settingsSheet, sheetOf } from './workbook-builder.ts';

/** One row, or all rows of the sheet, as changes of the sound row; ids are given in order unless a row says its own. */
export type CaseRows<C extends Columns> = RowCells<C> | readonly RowCells<C>[];

/** What surrounds the rows of a case. */
export interface CaseContext<C extends Columns = Columns> {
  /** English, for the name of the test: what makes it a case of its own. */
  readonly because?: string;
  readonly settings?: RowCells<typeof settings.columns>;
  /** Other sheets of the workbook, in place of those that all cases have. */
  readonly sheets?: readonly Sheet[];
  /** Keys of columns that the sheet lacks. */
  readonly omit?: readonly (keyof C & string)[];
}

/** The only finding of the rule. */
export interface ExpectedFinding<C extends Columns> {
  readonly severity: Severity;
  /** Key of the column pointed at; left out = the row (or the sheet) as a whole. */
  readonly column?: keyof C & string;
  /** Everything that the message must say; a no-break space counts as a space. */
  readonly says: string | readonly string[];
  /** Id of the row; left out = the first one, `null` = the sheet as a whole. */
  readonly id?: string | null;
}

/**
 * Declares tests of a sheet's rules, a case a line. All rows start from `sound`, a row that no rule objects to.
 * @example
 * const { fires, silent } = ruleCases(actionPlan, actionPlanRules, { year: 2025, action: 'Inför MFA' });
 * fires('HP-05', { startDate: '2025-05-02', endDate: '2025-05-01' }, { severity: 'Fel', column: 'startDate', says: '1 dag' });
 * silent('HP-05', { startDate: '2025-05-01', endDate: '2025-05-01' });
 */
export function ruleCases<C extends Columns>(
  definition: SheetDefinition<C>,
  rules: readonly Rule[],
  sound: RowCells<C>,
  surroundings: readonly Sheet[] = [],
) {
  const cellsOf = (rows: CaseRows<C>) =>
    listOf(rows).map((row, index): RowCells<C> => {
      const id =
        definition.idPrefix === '' ? {} : { id: `${definition.idPrefix}-${String(index + 1).padStart(3, '0')}` };
      return { ...id, ...sound, ...row };
    });

  function findings(rows: CaseRows<C>, { settings, sheets, omit = [] }: CaseContext<C>): Finding[] {
    const cells = cellsOf(rows);
    const others = sheets ?? surroundings;
    const records = recordsOf(settingsSheet(settings), sheetOf(definition, cells, { omit }), ...others);
    return validate(records, { rules, workbookRules: [] }).filter(({ sheet }) => sheet === definition.name);
  }

  function mustExist(rule: string): void {
    if (!rules.some(({ id }) => id === rule)) throw new Error(`No rule ${rule} among those of ${definition.name}`);
  }

  function note(rule: string, rows: CaseRows<C>, context: CaseContext<C>, speaks: boolean): void {
    noteCase({
      rule,
      ...(speaks && { find: () => findings(rows, context).find((finding) => finding.rule === rule) }),
      show: () => shownRows(definition, rows, sound, context),
    });
  }

  /** The rule has exactly one thing to say, and says it in the right place. */
  function fires(rule: string, rows: CaseRows<C>, expected: ExpectedFinding<C>, context: CaseContext<C> = {}): void {
    mustExist(rule);
    note(rule, rows, context, true);
    test(`${rule} fires: ${nameOf(rows, context)}`, () => {
      const found = findings(rows, context).filter((finding) => finding.rule === rule);
      const ids = cellsOf(rows).map((cells) => cells[definition.identity]);
      const id = expected.id === undefined ? ids[0] : expected.id;
      expect(found).toEqual([
        expect.objectContaining({
          severity: expected.severity,
          id,
          row: id === null ? null : ids.indexOf(id ?? null) + 2,
          column: expected.column === undefined ? null : definition.columns[expected.column]?.header,
          cell:
            expected.column === undefined || id === null || context.omit?.includes(expected.column)
              ? null
              : expect.stringMatching(/^[A-Z]+\d+$/),
        }),
      ]);
      const message = found[0]?.message.replaceAll('\u00A0', ' ');
      for (const part of typeof expected.says === 'string' ? [expected.says] : expected.says) {
        expect(message).toContain(part);
      }
    });
  }

  /** A near miss: the rule, which exists, has nothing to say. */
  function silent(rule: string, rows: CaseRows<C>, context: CaseContext<C> = {}): void {
    mustExist(rule);
    note(rule, rows, context, false);
    test(`${rule} is silent: ${nameOf(rows, context)}`, () => {
      expect(findings(rows, context).filter((finding) => finding.rule === rule)).toEqual([]);
    });
  }

  test('the sound row, which all cases start from, has no finding', () => {
    expect(findings({}, {}).filter(({ row }) => row !== null)).toEqual([]);
  });

  return { fires, silent };
}

function listOf<C extends Columns>(rows: CaseRows<C>): readonly RowCells<C>[] {
  return Array.isArray(rows) ? rows : [rows as RowCells<C>];
}

/** What a case changes in the sound row, or that row where it changes nothing. */
function shownRows<C extends Columns>(
  definition: SheetDefinition<C>,
  rows: CaseRows<C>,
  sound: RowCells<C>,
  { settings: changed = {}, omit = [] }: CaseContext<C>,
): string {
  const shown = (cells: RowCells<C>) =>
    rowText(
      Object.entries(cells).map(([key, value]) => [definition.columns[key]?.header ?? key, value ?? null] as const),
    );
  const texts = listOf(rows).map((row) => shown(Object.keys(row).length === 0 ? sound : row));
  const set = Object.entries(changed).map(
    ([key, value]) => [settings.columns[key as keyof typeof settings.columns]?.header ?? key, value ?? null] as const,
  );
  return [
    texts.join(' / '),
    ...(omit.length > 0 ? [`utan ${omit.map((key) => definition.columns[key]?.header).join(', ')}`] : []),
    ...(set.length > 0 ? [`inställningen ${rowText(set)}`] : []),
  ].join('; ');
}

function nameOf<C extends Columns>(rows: CaseRows<C>, { because, settings, omit }: CaseContext<C>): string {
  if (because !== undefined) return because;
  const cellsOf = (row: object) =>
    Object.entries(row)
      .map(([key, value]) => `${key} ${value === null ? 'empty' : JSON.stringify(value)}`)
      .join(', ');
  const parts = [...listOf(rows).map(cellsOf), ...(settings ? [cellsOf(settings)] : [])];
  return [parts.join(' | '), ...(omit ? [`without ${omit.join(', ')}`] : [])].join('; ');
}
