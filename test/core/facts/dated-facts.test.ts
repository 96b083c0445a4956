import { datedFacts } from '../../../src/core/facts/dated-facts.ts';
import { parseCivilDate } from '../../../src/core/workbook/civil-date.ts';

describe.each(datedFacts.map((fact) => [fact.name, fact] as const))('%s', (_, fact) => {
  test('has real dates, in order', () => {
    const { validFrom, validTo, validAsOf } = fact;
    for (const date of [validFrom, validTo ?? validFrom, validAsOf]) expect(parseCivilDate(date)).toBe(date);
    if (validTo !== undefined) expect(validFrom < validTo).toBe(true);
  });

  test('says what came in its place exactly when it no longer holds', () => {
    expect(fact.successor !== undefined).toBe(fact.validTo !== undefined);
  });

  test.each([...fact.mentions, ...(fact.successor?.mentions ?? [])])(
    'is named by plain lower-case words: %s',
    (mention) => {
      expect(mention).toMatch(/^[a-zåäö0-9][a-zåäö0-9: -]*$/);
    },
  );
});
