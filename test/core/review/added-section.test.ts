import { checkWorkbook, reviewWorkbook } from '../../../src/core/index.ts';
import { idsOf } from '../../../src/core/records/table-rows.ts';
import { paragraph } from '../../../src/core/review/blocks.ts';
import { catalogue } from '../../../src/core/review/catalogue.ts';
import type { ReviewDocument } from '../../../src/core/review/document.ts';
import type { SectionDefinition } from '../../../src/core/review/section-definition.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { annualWheel } from '../../../src/core/sheets/annual-wheel/columns.ts';
import { texts } from '../../../src/core/sheets/texts/columns.ts';
import type { Sheet } from '../../../src/core/workbook/workbook.ts';
import { textOfSection } from '../../support/review-text.ts';
import { settingsSheet, sheetOf, testDay, workbookOf } from '../../support/workbook-builder.ts';

/** A section that the program does not have: all that anybody knows of it stands here. */
const added: SectionDefinition = {
  key: 'ovningar',
  title: 'Årets övningar',
  level: 2,
  ownText: true,
  input: {
    d3: { rows: ({ rows }) => idsOf(rows(annualWheel)), fillIn: 'aktiviteter i bladet Årshjul' },
  },
  filledFrom: annualWheel,
  write: ({ records, numberOf }) =>
    records.rows(annualWheel).map(({ activity }) => paragraph(`${activity ?? ''}, efter ${numberOf('utbildning')}`)),
};

const withAdded = {
  ...catalogue,
  sections: (settings: Parameters<typeof catalogue.sections>[0]) =>
    catalogue.sections(settings).flatMap((section) => (section.key === 'arbetssatt' ? [added, section] : [section])),
};

const wheel = sheetOf(annualWheel, [{ id: 'ÅH-001', month: 3, activity: 'Övning' }]);
const plan = sheetOf(actionPlan, [{ id: 'HP-001' }]);

function reviewOf(...sheets: readonly Sheet[]) {
  return reviewWorkbook(workbookOf(...sheets), { today: testDay }, withAdded).document;
}

function messagesOf(rule: string, ...sheets: readonly Sheet[]) {
  return checkWorkbook(workbookOf(...sheets), { today: testDay }, 'workbook', withAdded)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message }) => message);
}

test('an added section stands in its place, and those after it move on', () => {
  const numberIn = (document: ReviewDocument, key: string) =>
    document.sections.find((section) => section.key === key)?.number;
  const before = reviewWorkbook(workbookOf(wheel), { today: testDay }).document;
  expect(numberIn(reviewOf(wheel), 'ovningar')).toBe(numberIn(before, 'arbetssatt'));
  expect(numberIn(reviewOf(wheel), 'arbetssatt')).not.toBe(numberIn(before, 'arbetssatt'));
  expect(numberIn(reviewOf(wheel), 'beslut')).toBe(numberIn(before, 'beslut'));
});

test('it shows its rows and names other sections by their numbers', () => {
  expect(textOfSection(reviewOf(wheel), 'ovningar')).toBe('Övning, efter 4.6');
});

test('it takes a text of its own, which the check knows', () => {
  const text = sheetOf(texts, [{ section: 'ovningar', text: 'Egen text.' }]);
  expect(textOfSection(reviewOf(wheel, text), 'ovningar')).toContain('Egen text.');
  expect(messagesOf('T-01', wheel, text)).toEqual([]);
});

test('the check offers its key for one spelled nearly alike', () => {
  expect(messagesOf('T-01', sheetOf(texts, [{ section: 'ovningarr', text: 'x' }]))).toEqual([
    expect.stringContaining('Menade du ”ovningar”, avsnittet Årets övningar?'),
  ]);
});

test('it says how it gets rows, when it has none', () => {
  expect(textOfSection(reviewOf(sheetOf(annualWheel, [])), 'ovningar')).toContain('Fyll i bladet Årshjul');
});

test('"nothing to report" beside its rows is told', () => {
  const text = sheetOf(texts, [{ section: 'ovningar', nothingToReport: 'Ja' }]);
  expect(messagesOf('T-02', wheel, text)).toEqual([expect.stringContaining('ÅH-001')]);
});

test('its rows are input to its clause', () => {
  expect(textOfSection(reviewOf(wheel, plan), 'bilaga-a')).toMatch(/9\.3\.2 d 3 [^\n]*4\.4, 4\.7[^\n]* ÅH-001/);
  expect(messagesOf('LG-06', wheel, plan)).toEqual([]);
});

test('a clause without input says that it may be filled in or declared there', () => {
  const [message] = messagesOf('LG-06', plan);
  expect(message).toContain('eller aktiviteter i bladet Årshjul');
  expect(message).toMatch(/skriv avsnittet [^.]*ovningar/);
});

test.each<[says: string, said: string, times: number, write: SectionDefinition['write']]>([
  ['nothing of the others is written once', 'Övning', 1, () => [paragraph('Övning')]],
  [
    'what number another has is written anew when all are known',
    'Se Bilaga A',
    2,
    ({ numberOf }) => [paragraph(`Se ${numberOf('bilaga-a')}`)],
  ],
  [
    'which others are shown is written anew when all are known',
    'false',
    2,
    ({ isShown }) => [paragraph(String(isShown('ingen')))],
  ],
  [
    'which others are left out is written anew when all are known',
    'true',
    2,
    ({ leftOut }) => [paragraph(String(leftOut.length > 0))],
  ],
])('in a short review a section that says %s', (_, said, times, write) => {
  let written = 0;
  const optional: SectionDefinition = {
    ...added,
    isOptional: true,
    write: (input) => {
      written++;
      return write(input);
    },
  };
  const sections = (settings: Parameters<typeof catalogue.sections>[0]) => [...catalogue.sections(settings), optional];
  const workbook = workbookOf(settingsSheet({ scope: 'Kort' }), wheel);
  const { document } = reviewWorkbook(workbook, { today: testDay }, { ...catalogue, sections });
  expect(textOfSection(document, 'ovningar')).toBe(said);
  expect(written).toBe(times);
});
