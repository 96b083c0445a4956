import {
  datedFacts,
  factFamilies,
  incidentReportRecipient,
  tableCheckedAt,
} from '../../../src/core/facts/dated-facts.ts';
import { parseCivilDate } from '../../../src/core/workbook/civil-date.ts';

describe.each(datedFacts.map((fact) => [fact.name, fact] as const))('%s', (_, fact) => {
  test('has real dates, in order, and a source', () => {
    const { validFrom, validTo, settledFrom, checkedAt, milestones = [], overtaken = [], successors = [] } = fact;
    const dates = [
      validFrom,
      validTo ?? validFrom,
      settledFrom ?? validFrom,
      checkedAt,
      ...milestones.map(({ date }) => date),
      ...overtaken.map(({ from }) => from),
      ...successors.map(({ from }) => from ?? validFrom),
    ];
    for (const date of dates) expect(parseCivilDate(date)).toBe(date);
    if (validTo !== undefined) expect(validFrom < validTo).toBe(true);
    if (settledFrom !== undefined) expect(settledFrom >= validFrom).toBe(true);
    expect(fact.source).not.toBe('');
    expect(['rule', 'note', 'reference']).toContain(fact.grade);
  });

  test('says what came in its place exactly when it no longer holds', () => {
    expect(fact.successors !== undefined).toBe(fact.validTo !== undefined);
  });

  test('is named by plain lower-case words', () => {
    const words = [
      ...fact.mentions,
      ...(fact.successors ?? []).flatMap(({ mentions }) => mentions),
      ...(fact.milestones ?? []).flatMap(({ mentions = [] }) => mentions),
      ...(fact.overtaken ?? []).flatMap(({ words }) => words.flat()),
    ];
    for (const word of words) expect(word).toMatch(/^[a-zåäö0-9][a-zåäö0-9:/ -]*$/);
  });
});

test('every fact has a name of its own', () => {
  const names = datedFacts.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test('a proposal is at most a note', () => {
  const proposals = datedFacts.filter(({ kind }) => kind === 'proposal');
  expect(proposals.map(({ grade }) => grade)).toEqual(proposals.map(() => 'note'));
});

test('the table is as old as the fact looked at the longest ago', () => {
  expect(datedFacts.every(({ checkedAt }) => checkedAt >= tableCheckedAt)).toBe(true);
  expect(factFamilies.flatMap(({ facts }) => facts.map(({ checkedAt }) => checkedAt))).toContain(tableCheckedAt);
});

test.each([
  ['2026-01-15', 'Myndigheten för civilt försvar (MCF)'],
  ['2026-06-30', 'Myndigheten för civilt försvar (MCF)'],
  ['2026-07-01', 'NCSC/CERT-SE vid FRA'],
])('on %s incident reports go to %s', (day, recipient) => {
  expect(incidentReportRecipient(day)).toBe(recipient);
});
