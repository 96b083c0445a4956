import { reviewWorkbook } from '../../../src/core/index.ts';
import { sheetDefinitions } from '../../../src/core/sheets/index.ts';
import { exampleSheets } from '../../support/example-workbook.ts';
import { sheetOf, testDay } from '../../support/workbook-builder.ts';

const protectable = sheetDefinitions.flatMap((definition) => {
  const mark = definition.roles?.sensitive;
  return mark === undefined ? [] : [{ name: definition.name, definition, mark }];
});

test.each(protectable)(
  'the public edition tells nothing that a left-out row of $name says, whatever is wrong with it',
  (sheet) => {
    const { definition, mark } = sheet;
    const cells = Object.fromEntries(Object.keys(definition.columns).map((key) => [key, `Hemlig ${key}`]));
    const { identity, idPrefix } = definition;
    const hidden = [
      { ...cells, [identity]: `${idPrefix}-901`, [mark]: 'Ja' },
      { ...cells, [identity]: `${idPrefix}-902`, [mark]: 'Hemlig' },
      { ...cells, [mark]: 'Ja' },
      { ...cells, [identity]: null, [mark]: 'Ja' },
    ];
    const others = exampleSheets().filter(({ name }) => name !== definition.name);
    const workbook = { sheets: [...others, sheetOf(definition, hidden)] };
    const told = (edition: 'Intern' | 'Offentlig') =>
      JSON.stringify(reviewWorkbook(workbook, { today: testDay, edition }));
    expect(told('Offentlig').match(/Hemlig.{0,80}/g)).toBeNull();
    expect(told('Intern')).toContain('Hemlig');
  },
);
