import { reviewWorkbook } from '../../../../src/core/index.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { audits } from '../../../../src/core/sheets/audits/columns.ts';
import { informationClassification } from '../../../../src/core/sheets/information-classification/columns.ts';
import type { Finding } from '../../../../src/core/validation/finding.ts';
import type { CellValue, Sheet } from '../../../../src/core/workbook/workbook.ts';
import { settingsSheet, sheetOf, testDay } from '../../../support/workbook-builder.ts';

const action = { id: 'HP-001', year: 2025, area: 'Utbildning', action: 'Öva', status: 'Pågående' };

/** The action plan with other headers in place of some, and columns of people's own last: the header, then the cell of each row. */
function plan(renamed: Readonly<Record<string, CellValue>>, ...own: readonly (readonly CellValue[])[]): Sheet {
  const { name, rows } = sheetOf(actionPlan, [action, { ...action, id: 'HP-002', sensitive: 'Ja' }]);
  const header = (cell: CellValue) => renamed[String(cell)] ?? cell;
  return {
    name,
    rows: rows.map((row, at) => [...(at === 0 ? row.map(header) : row), ...own.map((cells) => cells[at] ?? null)]),
  };
}

function marked(...marks: readonly CellValue[]) {
  return sheetOf(
    actionPlan,
    marks.map((sensitive, at) => ({ ...action, id: `HP-00${at + 1}`, sensitive })),
  );
}

function withoutMark(...own: readonly (readonly CellValue[])[]): Sheet {
  const { name, rows } = sheetOf(actionPlan, [action], { omit: ['sensitive'] });
  return { name, rows: rows.map((row, at) => [...row, ...own.map((cells) => cells[at] ?? null)]) };
}

/** Twenty actions, the last with a cell in a column of people's own. */
function twenty(header: string, last: string): Sheet {
  const actions = Array.from({ length: 20 }, (_, at) => ({ ...action, id: `HP-${at + 100}` }));
  const { name, rows } = sheetOf(actionPlan, actions, { omit: ['sensitive'] });
  return { name, rows: rows.map((row, at) => [...row, at === 0 ? header : at === 20 ? last : null]) };
}

function withSettings(...rows: readonly (readonly CellValue[])[]): Sheet {
  const { name, rows: all } = settingsSheet();
  return { name, rows: [...all.filter(([key]) => key !== 'Utgåva'), ...rows] };
}

/** Number of the first of those rows. */
const first = withSettings([]).rows.length;

const empty = sheetOf(informationClassification, []);
function review(sheets: readonly Sheet[], edition?: 'Intern' | 'Offentlig') {
  const hasSettings = sheets.some(({ name }) => name === 'Inställningar');
  const workbook = { sheets: [...(hasSettings ? [] : [settingsSheet()]), ...sheets, empty] };
  return reviewWorkbook(workbook, { today: testDay, ...(edition && { edition }) });
}

function aboutMark({ message, column }: Finding) {
  return /Skyddsvärd|#REF!|=B1/i.test(`${message} ${column}`) && column !== 'Slutdatum';
}

const unclear: readonly [string, Sheet, string][] = [
  [
    'the header lacks its dots',
    plan({ Skyddsvärd: 'Skyddsvard' }),
    'Kolumnen Skyddsvard i bladet Handlingsplan, cell W1, läses inte',
  ],
  ['the header is bent', plan({ Skyddsvärd: 'Skyddsvärt' }), 'Kolumnen Skyddsvärt'],
  ['a question', plan({ Skyddsvärd: 'Är den skyddsvärd?' }), 'Är den skyddsvärd?'],
  ['another word', withoutMark(['Skyddad', 'Ja']), 'Kolumnen Skyddad i bladet Handlingsplan, cell X1, kan märka rader'],
  ['another word, without answers', withoutMark(['Sekretess?']), 'Kolumnen Sekretess?'],
  ['another word beside the column, where that does not answer', plan({}, ['Hemlig', 'Ja']), 'Kolumnen Hemlig'],
  ['a misspelled column beside the right one', plan({}, ['Skyddsvard', 'Ja']), 'Kolumnen Skyddsvard'],
  ['the header stands twice', plan({}, [' skyddsvärd', 'Ja']), 'finns två gånger, och bara den första läses'],
  [
    'the header stands below the header row',
    withoutMark([null, 'Skyddsvärd', 'Ja']),
    'Skyddsvärd står i bladet Handlingsplan, cell X2, där ingen',
  ],
  ['a mark in words in a column of its own', twenty('Märkning', 'Skyddsvärd'), 'cell X21'],
  [
    'the header is a formula error',
    plan({ Skyddsvärd: '#REF!' }),
    'Rubriken i bladet Handlingsplan, cell W1, går inte att läsa (#REF!)',
  ],
  [
    'the header is a formula without result',
    plan({ Skyddsvärd: { formula: '=B1' } }),
    'cell W1, går inte att läsa (=B1)',
  ],
  ['an answer is a formula without result', marked({ formula: '=B1' }), 'går inte att läsa på rad 2'],
  [
    'an answer outside the list',
    marked(null, 'Kanske', 'x'),
    'Skyddsvärd i bladet Handlingsplan går inte att läsa på rad 3 och 4: skriv',
  ],
  ['a formula error', marked('#REF!'), 'går inte att läsa på rad 2'],
];

describe.each(unclear)('Skyddsvärd is unclear: %s', (_what, sheet, says) => {
  test('the public edition is refused with one sentence, and shows nothing of the sheet that it may not', () => {
    const { refusals, findings, gaps } = review([sheet], 'Offentlig');
    expect(refusals).toEqual([expect.stringContaining(says)]);
    expect(refusals[0]).toMatch(/^[A-ZÅÄÖ].*[^.]\.$/);
    expect(gaps.join()).toContain('fel som måste rättas');
    expect(JSON.stringify(findings)).not.toContain('Kanske');
  });

  test('the internal edition has a warning, and no fault', () => {
    const { refusals, findings } = review([sheet], 'Intern');
    expect(refusals).toEqual([]);
    expect(new Set(findings.filter(aboutMark).map(({ severity }) => severity))).toEqual(new Set(['Varning']));
    expect(findings.filter(({ severity }) => severity === 'Fel')).toEqual([]);
  });
});

test.each<[string, Sheet]>([
  ['no column', withoutMark()],
  ['a column with Ja, Nej, a checkbox and nothing', marked('Ja', 'Nej', true, null, ' ja. ')],
  ['a header in other letters and spaces', plan({ Skyddsvärd: ' SKYDDSVÄRD\n' })],
  ['another word beside the column, which answers for each of its rows', plan({}, ['Hemlig', null, 'Ja'])],
  [
    "a column of people's own that is something else",
    plan({}, ['Skyddsåtgärder', 'Larm'], ['Sekretessgrund', 'OSL 18:8']),
  ],
  ['the column Sekretess, which is another', sheetOf(informationClassification, [])],
  [
    'its near miss Sekretes',
    {
      name: 'Informationsklassning',
      rows: [
        sheetOf(informationClassification, []).rows[0]!.map((cell) => (cell === 'Sekretess' ? 'Sekretess?' : cell)),
      ],
    },
  ],
  [
    'a sentence about what is skyddsvärt',
    sheetOf(audits, [{ id: 'GR-001', observation: 'Det skyddsvärda är inte utpekat' }]),
  ],
  [
    "people's own sheet, which is not printed",
    {
      name: 'Mina rader',
      rows: [
        ['Rad', 'Skyddsvard'],
        ['a', 'kanske'],
      ],
    },
  ],
])('nothing is unclear about %s', (_what, sheet) => {
  expect(review([sheet], 'Offentlig').refusals).toEqual([]);
  const told = review([sheet], 'Intern').findings.filter(({ rule }) => ['S-03', 'S-04', 'S-19'].includes(rule));
  const isMisnamed = sheet.rows[0]?.includes('Sekretess?') === true;
  expect(told).toEqual(
    isMisnamed ? [expect.objectContaining({ rule: 'S-19', message: expect.stringContaining('vara Sekretess.') })] : [],
  );
});

test('a column in a printed sheet without records is refused', () => {
  const { name, rows } = settingsSheet();
  const settings = { name, rows: rows.map((row, at) => [...row, at === 0 ? 'Skyddsvärd' : 'Ja']) };
  const lists = {
    name: 'Listor',
    rows: [
      ['Område', 'Skyddsvärd'],
      ['Utbildning', 'Ja'],
    ],
  };
  expect(review([settings, lists, plan({})], 'Offentlig').refusals).toEqual([
    expect.stringContaining('Kolumnen Skyddsvärd i bladet Inställningar, cell D1, märker ingenting'),
    expect.stringContaining('Kolumnen Skyddsvärd i bladet Listor, cell B1, märker ingenting'),
  ]);
});

test('each fault is a sentence, in the order of the sheets, and many rows are counted', () => {
  const rows = Array.from({ length: 25 }, (_, at) => ({ ...action, id: `HP-${at + 100}`, sensitive: 'kanske' }));
  const audit = {
    name: audits.name,
    rows: [
      ['ID', 'Skyddsvart'],
      ['GR-001', 'Ja'],
    ],
  };
  const { refusals } = review([audit, sheetOf(actionPlan, rows)], 'Offentlig');
  expect(refusals).toEqual([
    expect.stringContaining('Granskningar'),
    expect.stringContaining('20, 21 och 5\u00A0rader till'),
  ]);
});

describe('without an edition asked for', () => {
  test.each<[string, Sheet, string]>([
    [
      'a value near Offentlig',
      withSettings(['Utgåva', 'offentligt']),
      `Utgåva i bladet Inställningar, cell B${first}, går inte att läsa`,
    ],
    ['another word', withSettings(['Utgåva', 'Publik']), 'går inte att läsa'],
    ['a formula error', withSettings(['Utgåva', '#NAME?']), 'går inte att läsa'],
    ['a name without its ring', withSettings(['Utgava', 'Offentlig']), `Inställningen Utgava på rad ${first}`],
    [
      'a bent name beside the empty setting',
      withSettings(['Utgåva', null], ['Utgåvan', 'Offentlig']),
      `Utgåvan på rad ${first + 1}`,
    ],
    ['a value that nobody knows', withSettings(['Utgåva', { formula: '=B1' }]), 'går inte att läsa: välj'],
    ['a name that nobody knows', withSettings([{ formula: '=A1' }, 'Offentlig']), `Inställningen =A1 på rad ${first}`],
    ['a name in another language', withSettings(['Edition', 'public']), 'Inställningen Edition'],
    [
      'the setting twice',
      withSettings(['Utgåva', 'Intern'], ['Utgåva', 'Offentlig']),
      `på rad ${first} och ${first + 1}: behåll en`,
    ],
  ])('the review is refused: %s', (_what, settings, says) => {
    expect(review([settings, plan({})]).refusals).toEqual([expect.stringContaining(says)]);
    expect(review([settings, plan({})], 'Intern').refusals).toEqual([]);
    expect(review([settings, plan({})], 'Offentlig').refusals).toEqual([]);
  });

  test.each<[string, Sheet]>([
    ['no setting', withSettings()],
    ['an empty setting', withSettings(['Utgåva', null])],
    ['an understood setting', withSettings(['Utgåva', ' offentlig.'])],
    ['a name near it beside the setting', withSettings(['Utgåva', 'Intern'], ['Utgåva av policyn', '3'])],
    ['a name near it without a value', withSettings(['Utgava', null])],
    ['a setting of their own', withSettings(['Version', '1.0'], ['Egen inställning', 'Offentlig'])],
  ])('it is not: %s', (_what, settings) => {
    expect(review([settings, plan({})]).refusals).toEqual([]);
  });

  test('a list of their own named Utgåva does not make other editions', () => {
    const lists = { name: 'Listor', rows: [['Utgåva'], ['Extern']] };
    expect(review([withSettings(['Utgåva', 'Extern']), lists, plan({})]).refusals).toHaveLength(1);
  });
});
