import { AddOn, contentsOf, spreadsheetOf } from '../../support/add-on.ts';
import { exampleSheets } from '../../support/example-workbook.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';

const bundle = sharedBundle();

function open(decisionDate: string | null): AddOn {
  const addOn = new AddOn(bundle(), {
    spreadsheet: spreadsheetOf({ sheets: exampleSheets() }),
    now: '2025-12-12T09:00:00Z',
  });
  setting(addOn, 'Beslutsdatum').content = decisionDate ?? '';
  return addOn;
}

function setting(addOn: AddOn, key: string) {
  const tab = addOn.tab('Inställningar');
  return tab.cell(contentsOf(tab).findIndex(([name]) => name === key) + 1, 2);
}

function allContents(addOn: AddOn) {
  return addOn.spreadsheet.sheets.map(contentsOf);
}

describe('Nästa år', () => {
  test('shows what will be done, and changes nothing when the answer is no', () => {
    const addOn = open('2025-12-10');
    const before = allContents(addOn);
    addOn.runtime.ui.answer({ button: 'NO' });
    addOn.choose('menuNextYear');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).toMatch(/genomgången 2026.*\nVerksamhetsår är 2026 \(var 2025\)\./);
    expect(allContents(addOn)).toEqual(before);
  });

  test('prepares the next review where it stands, tells each item, and holds no lock over a dialog', () => {
    const addOn = open('2025-12-10');
    const rows = addOn.tab('Handlingsplan').dataArea.rows;
    addOn.runtime.ui.answer({ button: 'YES' });
    addOn.runtime.ui.answer({ button: 'OK' });
    addOn.choose('menuNextYear');
    expect([setting(addOn, 'Verksamhetsår').content, setting(addOn, 'Version').content]).toEqual([2026, '0.1']);
    expect(setting(addOn, 'Beslutsdatum').content).toBe('');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text.split('\n')[0]).toBe('Verksamhetsår är 2026 (var 2025).');
    expect(addOn.runtime.locks.lostOverDialogs).toBe(0);
    const added = contentsOf(addOn.tab('Handlingsplan')).slice(rows);
    expect(added.length).toBeGreaterThan(0);
    const end = contentsOf(addOn.tab('Handlingsplan'))[0]!.indexOf('Slutdatum');
    const dated = added.findIndex((row) => typeof row[end] === 'number') + rows + 1;
    expect(addOn.tab('Handlingsplan').peek(dated, end + 1)?.look.format).toBe('yyyy-mm-dd');
  });

  test('asks whether a review that is not decided is to be left behind', () => {
    const addOn = open(null);
    const before = allContents(addOn);
    addOn.runtime.ui.answer({ button: 'NO' });
    addOn.choose('menuNextYear');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).toMatch(
      /har inget Beslutsdatum.*\n\nVill du förbereda 2026 ändå\?$/s,
    );
    expect(allContents(addOn)).toEqual(before);
  });

  test('leaves the year as it is when a sheet refuses, says what is written, and goes on another time', () => {
    const addOn = open('2025-12-10');
    const choose = () => {
      addOn.runtime.ui.answer({ button: 'YES' });
      addOn.runtime.ui.answer({ button: 'OK' });
      addOn.choose('menuNextYear');
    };
    addOn.tab('Utbildningar').lockedBy.push({ area: null, owner: 'bo.lind@example.se' });
    choose();
    expect(addOn.told).toMatch(
      /Gick inte att skriva Utbildningar: någon har skyddat .* redan skrivet: .*Handlingsplan/,
    );
    expect(setting(addOn, 'Verksamhetsår').content).toBe(2025);
    const rows = contentsOf(addOn.tab('Handlingsplan')).length;
    addOn.tab('Utbildningar').lockedBy.pop();
    choose();
    expect(setting(addOn, 'Verksamhetsår').content).toBe(2026);
    expect(contentsOf(addOn.tab('Handlingsplan')).length).toBe(rows);
  });
});
