import { need } from '../../../src/core/records/need.ts';
import { readRecords } from '../../../src/core/records/read-records.ts';
import { catalogue } from '../../../src/core/review/catalogue.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { informationClassification } from '../../../src/core/sheets/information-classification/columns.ts';
import { risks } from '../../../src/core/sheets/risks/columns.ts';
import { rules, workbookRules } from '../../../src/core/sheets/rules.ts';
import {
  defineRule,
  type Rule,
  type WorkbookProblem,
  type WorkbookRule,
} from '../../../src/core/validation/define-rule.ts';
import { validate } from '../../../src/core/validation/validate.ts';
import type { Sheet } from '../../../src/core/workbook/workbook.ts';
import { recordsOf, settingsSheet, sheetOf, testDay, workbookOf } from '../../support/workbook-builder.ts';

const sound = { year: 2025, area: 'Utbildning', action: 'Öva', status: 'Pågående' };
function plan(...rows: object[]) {
  return sheetOf(
    actionPlan,
    rows.map((row, index) => ({ id: `HP-00${index + 1}`, ...sound, ...row })),
  );
}

const classification = sheetOf(informationClassification, []);

/** A rule that objects to every row, or to what its check gives. */
function example(rule: Partial<Rule<typeof actionPlan.columns>> = {}): Rule {
  return defineRule({
    id: 'X-01',
    severity: 'Varning',
    sheet: actionPlan,
    title: 'Prov',
    explanation: 'Prov.',
    needs: [],
    check: () => ({ column: 'action', message: 'Rätta.' }),
    ...rule,
  });
}

function found(rule: Rule, ...sheets: Sheet[]) {
  return validate(recordsOf(...sheets, classification), { rules: [rule], workbookRules: [] }).filter(
    ({ rule: id }) => id === rule.id,
  );
}

describe('a finding', () => {
  test('says where it is, in the words of the sheet', () => {
    const sheet = { ...plan({}), name: 'HANDLINGSPLAN' };
    const renamed = {
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (cell === 'Åtgärd' ? 'åtgärd ' : cell))),
    };
    expect(found(example({ reference: 'GDPR art. 5' }), renamed)).toEqual([
      {
        rule: 'X-01',
        severity: 'Varning',
        sheet: 'HANDLINGSPLAN',
        row: 2,
        column: 'åtgärd',
        cell: 'E2',
        id: 'HP-001',
        message: 'Rätta.',
        reference: 'GDPR art. 5',
        fix: null,
      },
    ]);
  });

  test('of a row as a whole has neither column nor cell', () => {
    const rule = example({ check: () => ({ message: 'Raden.' }) });
    expect(found(rule, plan({}))).toEqual([
      expect.objectContaining({ row: 2, column: null, cell: null, id: 'HP-001' }),
    ]);
  });

  test('of a sheet as a whole has no row either', () => {
    const rule = example({
      check: () => undefined,
      *checkSheet() {
        yield { message: 'Bladet.' };
      },
    });
    expect(found(rule, plan({}))).toEqual([expect.objectContaining({ row: null, column: null, cell: null, id: null })]);
  });

  test('may be graded otherwise, and refer elsewhere, than its rule', () => {
    const rule = example({ check: () => ({ message: 'M.', severity: 'Upplysning', reference: 'A' }), reference: 'B' });
    expect(found(rule, plan({}))).toEqual([expect.objectContaining({ severity: 'Upplysning', reference: 'A' })]);
  });

  test('carries a fix from what the cell holds now to what it should hold', () => {
    const rule = example({ check: () => ({ column: 'action', message: 'M.', fix: 'Öva' }) });
    expect(found(rule, plan({ action: ' Öva' }))).toEqual([
      expect.objectContaining({ fix: { from: ' Öva', to: 'Öva' } }),
    ]);
    expect(found(rule, plan({ action: null }))).toEqual([expect.objectContaining({ fix: { from: null, to: 'Öva' } })]);
  });

  test('has no fix where there is no cell to put it in', () => {
    const rule = example({ check: () => ({ column: 'comment', message: 'M.', fix: 'x' }) });
    const sheet = sheetOf(actionPlan, [{ id: 'HP-001', ...sound }], { omit: ['comment'] });
    expect(found(rule, sheet)).toEqual([expect.objectContaining({ column: 'Kommentar', cell: null, fix: null })]);
  });
});

describe('a rule', () => {
  test('speaks for each row that it objects to, as often as it does', () => {
    const rule = example({
      check: ({ action }) => (action === 'Öva' ? [{ message: 'A' }, { message: 'B' }] : undefined),
    });
    expect(found(rule, plan({}, { action: 'Utbilda' }, {})).map(({ id, message }) => [id, message])).toEqual([
      ['HP-001', 'A'],
      ['HP-001', 'B'],
      ['HP-003', 'A'],
      ['HP-003', 'B'],
    ]);
  });

  test('is skipped when a column that it needs is missing', () => {
    const sheet = sheetOf(actionPlan, [sound], { omit: ['comment'] });
    expect(found(example({ needs: ['comment'] }), sheet)).toEqual([]);
    expect(found(example({ needs: ['action'] }), sheet)).toHaveLength(1);
  });

  test('is skipped when a sheet that it reads is missing, or lacks a column', () => {
    const rule = example({ reads: [need(risks, 'id', 'owner')] });
    expect(found(rule, plan({}))).toEqual([]);
    expect(found(rule, plan({}), sheetOf(risks, [], { omit: ['owner'] }))).toEqual([]);
    expect(found(rule, plan({}), sheetOf(risks, []))).toHaveLength(1);
  });

  test('says nothing of a workbook without its sheet', () => {
    expect(found(example(), sheetOf(risks, [{ id: 'R-001', risk: 'Brand' }]))).toEqual([]);
  });
});

describe('a rule of the workbook', () => {
  const told = (problem: Partial<WorkbookProblem>, reference?: string) => {
    const rule: WorkbookRule = {
      ...{ id: 'X-02', severity: 'Varning', title: 'Prov', explanation: 'Prov.' },
      ...(reference !== undefined && { reference }),
      checkWorkbook: () => [{ sheet: 'Handlingsplan', message: 'M.', ...problem }],
    };
    return validate(recordsOf(plan({}), classification), { rules: [], workbookRules: [rule] }).filter(
      ({ rule: id }) => id === 'X-02',
    );
  };

  test.each<[string, Partial<WorkbookProblem>, string | undefined, string | null]>([
    ['none', {}, undefined, null],
    ['its own', {}, 'A', 'A'],
    ['the one of the problem', { reference: 'B' }, 'A', 'B'],
  ])('refers to %s', (_case, problem, own, reference) => {
    expect(told(problem, own)).toEqual([expect.objectContaining({ severity: 'Varning', reference })]);
  });
});

describe('the order of findings', () => {
  test('is by sheet in the order of the contract, row, column, rule', () => {
    const rule = (id: string, column: 'id' | 'action' | undefined) =>
      example({ id, check: () => ({ ...(column && { column }), message: id }) });
    const inRisks = defineRule({
      ...example({ id: 'X-00' }),
      sheet: risks,
      needs: [],
      check: () => ({ column: 'risk', message: 'M.' }),
    });
    const records = recordsOf(
      sheetOf(risks, [{ id: 'R-001', source: 'RSA', risk: 'Brand' }]),
      classification,
      plan({}, {}),
    );
    const all = [inRisks, rule('X-04', 'action'), rule('X-03', 'id'), rule('X-02', 'action'), rule('X-05', undefined)];
    const findings = validate(records, { rules: all, workbookRules: [] });
    expect(findings.map(({ sheet, row, column, rule: id }) => [sheet, row, column, id])).toEqual([
      ['Handlingsplan', 2, null, 'X-05'],
      ['Handlingsplan', 2, 'ID', 'X-03'],
      ['Handlingsplan', 2, 'Åtgärd', 'X-02'],
      ['Handlingsplan', 2, 'Åtgärd', 'X-04'],
      ['Handlingsplan', 3, null, 'X-05'],
      ['Handlingsplan', 3, 'ID', 'X-03'],
      ['Handlingsplan', 3, 'Åtgärd', 'X-02'],
      ['Handlingsplan', 3, 'Åtgärd', 'X-04'],
      ['Risker', 2, 'Risk', 'X-00'],
    ]);
  });

  test('is by message where one rule speaks twice of a cell', () => {
    const messages = ['C', 'A', 'B'].map((message) => ({ column: 'action' as const, message }));
    const findings = found(example({ check: () => messages }), plan({}));
    expect(findings.map(({ message }) => message)).toEqual(['A', 'B', 'C']);
  });

  test('does not depend on the order of the tabs', () => {
    const sheets = [
      settingsSheet({ board: null }),
      plan({ status: null }, { endDate: 'sen' }),
      sheetOf(risks, [{ risk: 'A' }]),
    ];
    const check = (tabs: Sheet[]) =>
      validate(readRecords(workbookOf(...tabs), catalogue, { today: testDay }), { rules, workbookRules });
    const findings = check(sheets);
    expect(findings.length).toBeGreaterThan(10);
    expect(check([...sheets].reverse())).toEqual(findings);
  });
});

describe('a check of single rows', () => {
  const check = (...sheets: Sheet[]) => validate(recordsOf(...sheets), { rules, workbookRules }, 'rows');

  test('tells what is wrong with the rows', () => {
    expect(check(plan({ startDate: '2025-05-02', endDate: '2025-05-01' })).map(({ rule }) => rule)).toContain('HP-05');
  });

  test('leaves out what only a look at the other rows can tell', () => {
    expect(check(plan({ priority: 1 }, { priority: 1 })).map(({ rule }) => rule)).not.toContain('HP-06');
  });

  test('leaves out what is said of sheets and of the review as a whole', () => {
    const header = { name: 'Handlingsplan', rows: [['ID', 'ID', 'Åtgrd']] };
    expect(check(header)).toEqual([]);
    expect(validate(recordsOf(header), { rules, workbookRules }).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['S-01', 'S-02', 'S-03', 'S-04', 'LG-00']),
    );
  });
});

test('a workbook with nothing that the contract knows gives findings, and no more than it must', () => {
  const records = readRecords({ sheets: [{ name: 'Blad1', rows: [['=1+1', null, true]] }] }, catalogue, {
    today: testDay,
  });
  const findings = validate(records, { rules, workbookRules });
  expect(findings.map(({ rule, sheet }) => `${rule} ${sheet}`)).toEqual([
    'S-01 Inställningar',
    'S-01 Handlingsplan',
    'S-01 Informationsklassning',
    'LG-00 Texter',
  ]);
});

describe('a rule that is told once', () => {
  const rule = example({
    check: ({ owner }) => (owner === undefined ? { column: 'owner', message: 'Saknas.' } : undefined),
    toldOnce: { judges: ({ status }) => status === 'Pågående', message: (rows) => `Saknas på alla ${rows}.` },
  });
  const told = (...rows: object[]) => found(rule, plan(...rows)).map(({ row, id, message }) => [row, id, message]);

  test('is told at the header when every row that it judges lacks the same', () => {
    expect(told({}, {}, { status: 'Klar', owner: 'HR' })).toEqual([[1, null, 'Saknas på alla 2.']]);
  });

  test('is told row by row when one does not', () => {
    expect(told({}, {}, { owner: 'HR' })).toEqual([
      [2, 'HP-001', 'Saknas.'],
      [3, 'HP-002', 'Saknas.'],
    ]);
  });

  test('is told row by row of rows that were just edited', () => {
    const records = recordsOf(plan({}, {}), classification);
    const findings = validate(records, { rules: [rule], workbookRules: [] }, 'rows').filter(
      ({ rule: id }) => id === 'X-01',
    );
    expect(findings.map(({ row }) => row)).toEqual([2, 3]);
  });
});

describe('a rule that has asked for a value that nobody knows', () => {
  const unknown = { formula: '=A1' };
  const silent = (rule: Partial<Rule<typeof actionPlan.columns>>, ...rows: object[]) =>
    found(example(rule), plan(...rows)).map(({ row }) => row);

  test('says nothing of the row, and what it has to say of others', () => {
    const check = ({ owner }: { owner: string | undefined }) =>
      owner === undefined ? { column: 'owner' as const, message: 'Saknas.' } : undefined;
    expect(silent({ check }, { owner: unknown }, {}, { owner: 'HR' })).toEqual([3]);
  });

  test('says of a row what rests on other values', () => {
    expect(silent({ check: ({ status }) => (status ? { message: status } : undefined) }, { owner: unknown })).toEqual([
      2,
    ]);
  });

  test('says nothing of a row when the value is that of another row that it looks up', () => {
    const check: Rule<typeof actionPlan.columns>['check'] = (_, records) =>
      records.row(risks, 'R-001')?.owner === undefined ? { message: 'Saknas.' } : undefined;
    const rule = example({ check });
    const of = (owner: unknown) =>
      found(rule, plan({}), sheetOf(risks, [{ id: 'R-001', source: 'RSA', risk: 'Intrång', owner: owner as string }]));
    expect([of(unknown).length, of(null).length, of('HR').length]).toEqual([0, 1, 0]);
  });

  const everyRow = function* ({ rows }: { rows: readonly { owner: string | undefined }[] }) {
    const lacking = rows.filter(({ owner }) => owner === undefined);
    for (const row of lacking) yield { row: row as never, message: 'Saknas.' };
    if (lacking.length > 0) yield { message: 'Bladet saknar.' };
  };

  test('of the whole sheet keeps what it says of rows that it knows, and nothing of the sheet', () => {
    const rows = [{ owner: unknown }, {}, { owner: 'HR' }];
    expect(silent({ check: () => undefined, checkSheet: everyRow }, ...rows)).toEqual([3]);
  });

  test('of the whole sheet says nothing when each row rests on all', () => {
    const rows = [{ owner: unknown }, {}];
    expect(silent({ check: () => undefined, checkSheet: everyRow, restsOnAllRows: true }, ...rows)).toEqual([]);
  });
});
