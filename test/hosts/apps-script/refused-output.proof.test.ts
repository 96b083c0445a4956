import { AddOn, contentsOf, spreadsheetOf } from '../../support/add-on.ts';
import { exampleWorkbook } from '../../support/example-file.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';

const bundle = sharedBundle();
const now = '2026-01-15T09:00:00Z';
const ofSomebodyElse = { area: null, owner: 'bo.lind@example.se' };

/** The example with its sheets written, one of which somebody has protected since. */
function withProtected(name: string): AddOn {
  const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf(exampleWorkbook), now });
  addOn.choose('menuCheck');
  addOn.choose('menuDashboard');
  addOn.tab(name).lockedBy.push(ofSomebodyElse);
  return addOn;
}

describe('a sheet of the program’s that somebody has protected', () => {
  test.each([
    ['Översikt', 'VP-underlag, Historik är skrivna.'],
    ['VP-underlag', 'Översikt, Historik är skrivna.'],
    ['Historik', 'Översikt, VP-underlag är skrivna.'],
  ])('%s does not stop the others, and the person is told why', (name, written) => {
    const addOn = withProtected(name);
    const before = contentsOf(addOn.tab(name));
    const others = ['Översikt', 'VP-underlag', 'Historik'].filter((other) => other !== name);
    for (const other of others) addOn.tab(other).cell(1, 1).content = 'inaktuellt';
    addOn.choose('menuDashboard');
    expect(addOn.told).toMatch(new RegExp(`^${written} Gick inte att skriva ${name}: någon har skyddat cellerna`));
    expect(contentsOf(addOn.tab(name))).toEqual(before);
    for (const other of others) expect(contentsOf(addOn.tab(other))[0]?.[0]).not.toBe('inaktuellt');
  });

  test('Kontroll: the counts are told all the same, and not that they stand in it', () => {
    const addOn = withProtected('Kontroll');
    addOn.choose('menuCheck');
    expect(addOn.told).toMatch(/^\d+\sfel.*\. Gick inte att skriva Kontroll: någon har skyddat cellerna/);
    expect(addOn.told).not.toContain('De står i bladet');
  });

  test('Historik alone: nothing is said to be written', () => {
    const addOn = withProtected('Historik');
    addOn.choose('menuSnapshot');
    expect(addOn.told).toMatch(/^Inget blad är skrivet\. Gick inte att skriva Historik: /);
  });
});
