import { reviewClauses } from '../../../../src/core/facts/review-clauses.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { audits } from '../../../../src/core/sheets/audits/columns.ts';
import { decisions } from '../../../../src/core/sheets/decisions/columns.ts';
import { externalFactors } from '../../../../src/core/sheets/external-factors/columns.ts';
import { incidents } from '../../../../src/core/sheets/incidents/columns.ts';
import { interestedParties } from '../../../../src/core/sheets/interested-parties/columns.ts';
import { measurements } from '../../../../src/core/sheets/measurements/columns.ts';
import { reviewCoverageRules } from '../../../../src/core/sheets/review-coverage/review-coverage-rules.ts';
import { risks } from '../../../../src/core/sheets/risks/columns.ts';
import { texts } from '../../../../src/core/sheets/texts/columns.ts';
import { trainings } from '../../../../src/core/sheets/trainings/columns.ts';
import { validate } from '../../../../src/core/validation/validate.ts';
import type { Sheet } from '../../../../src/core/workbook/workbook.ts';
import { noteSheets } from '../../../support/rule-examples.ts';
import { recordsOf, sheetOf } from '../../../support/workbook-builder.ts';

function findings(sheets: readonly Sheet[]) {
  return validate(recordsOf(...sheets), { rules: [], workbookRules: reviewCoverageRules }).filter(({ rule }) =>
    rule.startsWith('LG-'),
  );
}

/** A record that is input to no clause; without any the clauses are told in one. */
const other = sheetOf(trainings, [{ id: 'UT-001', training: 'Grundkurs', year: 2020 }]);

/** The rule speaks, once, and its message says all that it must. */
function fires(rule: string, says: readonly string[], because: string, ...sheets: readonly Sheet[]): void {
  noteSheets(rule, sheets, () => findings(sheets).find((finding) => finding.rule === rule));
  test(`${rule} fires: ${because}`, () => {
    const found = findings(sheets).filter((finding) => finding.rule === rule);
    expect(found).toEqual([expect.objectContaining({ severity: 'Varning', sheet: 'Texter', row: null, cell: null })]);
    for (const part of says) expect(found[0]?.message).toContain(part);
  });
}

function silent(rule: string, because: string, ...sheets: readonly Sheet[]): void {
  noteSheets(rule, sheets);
  test(`${rule} is silent: ${because}`, () => {
    expect(reviewCoverageRules.map(({ id }) => id)).toContain(rule);
    expect(findings(sheets).map((finding) => finding.rule)).not.toContain(rule);
  });
}

function declared(section: string) {
  return sheetOf(texts, [{ section, nothingToReport: 'Ja' }]);
}

function action(year: number) {
  return sheetOf(actionPlan, [{ id: 'HP-001', year, action: 'Öva', status: 'Klar' }]);
}

function decision(reviewYear: number) {
  return sheetOf(decisions, [{ id: 'B-001', reviewYear, decision: 'Öva' }]);
}

function party(type: string) {
  return sheetOf(interestedParties, [{ id: 'IN-001', type, content: 'Tydligare besked' }]);
}

function incident(awareness: string, status: string) {
  return sheetOf(incidents, [{ id: 'INC-001', awareness, status }]);
}

function audit(auditYear: number, status: string) {
  return sheetOf(audits, [{ id: 'GR-001', auditYear, status }]);
}

function measurement(period: string, target: number | null) {
  return sheetOf(measurements, [{ id: 'MV-001', indicator: 'Tid', period, target, outcome: 4 }]);
}

fires(
  'LG-01',
  ['9.3.2 a', 'bladet Beslut', 'avsnittet tidigare-beslut'],
  'no decision or action of an earlier year',
  other,
);
fires('LG-01', ['9.3.2 a'], "decisions and actions of the review's own year", action(2025), decision(2025));
silent('LG-01', 'a decision of an earlier review', decision(2024));
silent('LG-01', 'an action of an earlier year', action(2024));
silent('LG-01', 'nothing to report is declared', declared('tidigare-beslut'));

fires('LG-02', ['9.3.2 b', 'bladet Omvärld'], 'the sheet is missing', other);
silent('LG-02', 'a change outside', sheetOf(externalFactors, [{ id: 'OV-001', type: 'Hot', heading: 'Nätfiske' }]));
silent('LG-02', 'nothing to report is declared, key in capitals', declared('Omvarld'));

fires('LG-03', ['9.3.2 c', 'krav och förväntningar'], 'only feedback, no requirement', party('Synpunkt'));
silent('LG-03', 'a requirement', party('Krav'));
silent('LG-03', 'an expectation', party('Förväntan'));

fires(
  'LG-04',
  ['9.3.2 d 1', 'Incidenter'],
  'an incident closed in an earlier year',
  incident('2024-12-31 23:59', 'Stängd'),
);
silent('LG-04', 'an incident of the period', incident('2025-12-31 23:59', 'Stängd'));
silent('LG-04', 'an open incident of an earlier year', incident('2023-01-01', 'Utreds'));

fires(
  'LG-05',
  ['9.3.2 d 2', 'Utbildningar', 'matning, utbildning'],
  'figures of another year',
  measurement('2024-Q4', 1),
);
silent('LG-05', 'a figure of the year', measurement('2025-T1', null));
silent('LG-05', 'a training of the year', sheetOf(trainings, [{ id: 'UT-001', training: 'Grundkurs', year: 2025 }]));

fires('LG-06', ['9.3.2 d 3', 'Granskningar'], 'a finding remedied two years ago', audit(2023, 'Åtgärdad'));
silent('LG-06', 'a finding of the year before', audit(2024, 'Åtgärdad'));
silent('LG-06', 'an open finding, however old', audit(2019, 'Öppen'));

fires('LG-07', ['9.3.2 d 4', 'Målvärde'], 'figures without a goal', measurement('2025', null));
silent('LG-07', 'a figure with its goal', measurement('2025', 3));

fires('LG-08', ['9.3.2 e', 'synpunkter'], 'only requirements, no feedback', party('Krav'));
silent('LG-08', 'feedback', party('Synpunkt'));

fires('LG-09', ['9.3.2 f', 'bladet Risker', 'rsa eller vor'], 'no risk', other);
silent('LG-09', 'a risk', sheetOf(risks, [{ id: 'R-001', source: 'Annan', risk: 'Utpressningsvirus' }]));
silent('LG-09', 'nothing to report is declared in one of its sections', declared('vor'));

fires('LG-10', ['9.3.2 g', 'Handlingsplan', 'forbattringar'], 'only actions beyond the horizon', action(2028));
silent('LG-10', 'an action within the horizon', action(2027));

fires('LG-00', ['inga poster än', '9.3.2 a–g'], 'a workbook without records');
fires('LG-00', ['inga poster än'], 'rows without an id are no records', sheetOf(risks, [{ risk: 'Virus' }]));
silent('LG-00', 'a record', other);
silent('LG-00', 'a section that is said to have nothing to report', declared('vor'));

test('the clauses are told in one finding until there are records, and then one by one', () => {
  expect(findings([]).map(({ rule }) => rule)).toEqual(['LG-00']);
  expect(findings([other]).map(({ rule }) => rule)).toEqual(reviewCoverageRules.slice(1).map(({ id }) => id));
});

test('there is one rule for each clause, in the order of the standard', () => {
  expect(reviewCoverageRules.slice(1).map(({ id, reference }) => [id, reference])).toEqual(
    reviewClauses.map(({ number }, index) => [
      `LG-${String(index + 1).padStart(2, '0')}`,
      `SS-ISO/IEC 27001:2022 ${number}`,
    ]),
  );
});

test('a finding names the sheet as the workbook spells it', () => {
  const [found] = findings([{ name: 'TEXTER', rows: [['Avsnitt']] }]);
  expect(found).toMatchObject({ rule: 'LG-00', sheet: 'TEXTER' });
});

test('a statement from before the period is no cover', () => {
  const stated = (date: string) =>
    sheetOf(texts, [{ section: 'intressenter', nothingToReport: 'Ja', statedBy: 'A', date }]);
  const told = (date: string) => findings([stated(date), other]).map(({ rule }) => rule);
  const lacking = told('2024-12-31').filter((rule) => !told('2025-01-01').includes(rule));
  expect(lacking.length).toBeGreaterThan(0);
});
