import type { CellValue } from '../../../src/core/index.ts';
import type { Answer, SidebarResult, SidebarState } from '../../../src/hosts/apps-script/sidebar/sidebar-api.ts';
import type { RuntimeOptions } from '../../apps-script-runtime/index.ts';
import { AddOn, spreadsheetOf } from '../../support/add-on.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';
import { findingsIn } from '../../support/sidebar-state-builder.ts';

const bundle = sharedBundle();
const headers = ['ID', 'Verksamhetsår', 'Område', 'Åtgärd', 'Status', 'Slutdatum'];

function open(row: CellValue[], options: Partial<RuntimeOptions> = {}): AddOn {
  const spreadsheet = spreadsheetOf({ sheets: [{ name: 'Handlingsplan', rows: [headers, row] }] });
  return new AddOn(bundle(), { spreadsheet, now: '2026-01-15T09:00:00Z', ...options });
}
function cellOf(addOn: AddOn, header: string) {
  return addOn.tab('Handlingsplan').cell(2, headers.indexOf(header) + 1);
}

describe('applying the safe fixes', () => {
  test('shows them first, and changes nothing when the answer is no', () => {
    const addOn = open(['HP-001', 2026, 'Utbildning', ' Utbilda ', 'klar', '31 mars 2026']);
    addOn.runtime.ui.answer({ button: 'NO' });
    addOn.choose('menuFix');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text.split('\n')).toEqual([
      '3\u00a0celler ändras:',
      'Handlingsplan D2: ” Utbilda ” → ”Utbilda”',
      'Handlingsplan E2: ”klar” → ”Klar”',
      'Handlingsplan F2: ”31 mars 2026” → 2026-03-31',
    ]);
    expect(cellOf(addOn, 'Åtgärd').content).toBe(' Utbilda ');
  });

  test('makes them when the answer is yes, without a lock over the question', () => {
    const addOn = open(['HP-001', 2026, 'Utbildning', ' Utbilda ', 'klar', '31 mars 2026']);
    addOn.runtime.ui.answer({ button: 'YES' });
    addOn.choose('menuFix');
    expect(addOn.toast).toBe('3\u00a0celler är rättade. Ångra: Arkiv > Versionshistorik.');
    expect([cellOf(addOn, 'Åtgärd').content, cellOf(addOn, 'Status').content]).toEqual(['Utbilda', 'Klar']);
    expect(cellOf(addOn, 'Slutdatum')).toMatchObject({ content: 46_112, look: { format: 'yyyy-mm-dd' } });
    expect(addOn.runtime.locks.lostOverDialogs).toBe(0);
  });

  test('writes 2,000 of them with at most sixty calls, and no cell but theirs', () => {
    const rows = Array.from({ length: 500 }, (_, index): CellValue[] => [
      `HP-${1000 + index}`,
      2026,
      'Utbildning',
      ` Utbilda ${index} `,
      ['klar', 'pågående', 'ej påbörjad'][index % 3]!,
      `${1 + (index % 28)} mars 2026`,
      index % 2 === 0 ? ' Anna ' : 'Bo',
      index % 2 === 0 ? 'Egen' : ' Egen ',
    ]);
    const all = [...headers, 'Ansvarig', 'Kommentar'];
    const spreadsheet = spreadsheetOf({ sheets: [{ name: 'Handlingsplan', rows: [all, ...rows] }] });
    const addOn = new AddOn(bundle(), { spreadsheet, now: '2026-01-15T09:00:00Z' });
    addOn.runtime.ui.answer({ button: 'YES' });
    addOn.choose('menuFix');
    expect(addOn.toast).toBe('2000\u00a0celler är rättade. Ångra: Arkiv > Versionshistorik.');
    expect(addOn.runtime.calls.count(/^Range(List)?\.set/)).toBeLessThanOrEqual(60);
    const [first, last] = [2, 501].map((row) =>
      all.map((_, column) => addOn.tab('Handlingsplan').peek(row, column + 1)?.content),
    );
    expect(first).toEqual(['HP-1000', 2026, 'Utbildning', 'Utbilda 0', 'Klar', 46_082, 'Anna', 'Egen']);
    expect(last).toEqual(['HP-1499', 2026, 'Utbildning', 'Utbilda 499', 'Pågående', 46_105, 'Bo', 'Egen']);
  });

  test('mends the other columns where one is protected by somebody else, and says which it is', () => {
    const addOn = open(['HP-001', 2026, 'Utbildning', ' Utbilda ', 'klar', '31 mars 2026']);
    const area = { row: 1, column: 4, rows: 1000, columns: 1 };
    addOn.tab('Handlingsplan').lockedBy.push({ area, owner: 'bo.lind@example.se' });
    addOn.runtime.ui.answer({ button: 'YES' });
    addOn.choose('menuFix');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).toMatch(
      /^2\u00a0celler är rättade\. Gick inte att ändra Handlingsplan D2: någon har skyddat cellerna\. /,
    );
    expect([cellOf(addOn, 'Åtgärd').content, cellOf(addOn, 'Status').content]).toEqual([' Utbilda ', 'Klar']);
  });

  test('says so when there is nothing to mend', () => {
    const addOn = open(['HP-001', 2026, 'Utbildning', 'Utbilda', 'Pågående', null]);
    addOn.choose('menuFix');
    expect(addOn.toast).toBe('Det finns inget som kan rättas automatiskt.');
    expect(addOn.runtime.ui.dialogs).toEqual([]);
  });

  test.each([true, false])(
    'writes text as text in a cell of text format (which keeps apostrophes: %s)',
    (keepsApostrophe) => {
      for (const text of ['=1+1', '2025-03', '007', "'citat", '+46 8 123']) {
        const addOn = open(['HP-001', 2026, 'Utbildning', ` ${text} `, 'Pågående', null], { keepsApostrophe });
        const cell = cellOf(addOn, 'Åtgärd');
        cell.look = { ...cell.look, format: '@' };
        addOn.runtime.ui.answer({ button: 'YES' });
        addOn.choose('menuFix');
        expect(cellOf(addOn, 'Åtgärd')).toMatchObject({ content: text, formula: '', look: { format: '@' } });
      }
    },
  );

  test('leaves formulas, and says where', () => {
    const addOn = open(['HP-001', 2026, 'Utbildning', ' Utbilda ', 'Pågående', null]);
    cellOf(addOn, 'Åtgärd').formula = '=" Utbilda "';
    addOn.runtime.ui.answer({ button: 'YES' });
    addOn.choose('menuFix');
    expect(addOn.toast).toBe('0\u00a0celler är rättade. 1\u00a0cell är en formel och lämnades: Handlingsplan D2.');
    expect(cellOf(addOn, 'Åtgärd').formula).toBe('=" Utbilda "');
  });

  test('leaves a cell that somebody has changed since it was shown', () => {
    const addOn = open(['HP-001', 2026, 'Utbildning', ' Utbilda ', 'klar', null]);
    const state = addOn.call<Answer<SidebarState>>('sidebarState');
    const fixes = state.ok ? findingsIn(state.value).flatMap(({ fix }) => fix ?? []) : [];
    cellOf(addOn, 'Åtgärd').content = 'Något nytt';
    const result = addOn.call<Answer<SidebarResult>>('sidebarFix', fixes);
    expect(result).toEqual({
      ok: true,
      value: {
        text: '1\u00a0cell är rättad. 1\u00a0cell har ändrats av någon annan och lämnades: Handlingsplan D2. Ångra: Arkiv > Versionshistorik.',
        url: null,
      },
    });
    expect(cellOf(addOn, 'Åtgärd').content).toBe('Något nytt');
  });
});

test('Rätta stops by the clock where cells by themselves take longer than a run, says how many are left, and goes on', () => {
  const rows = Array.from({ length: 1400 }, (_, index): CellValue[] => [
    `HP-${1000 + index}`,
    2026,
    'Utbildning',
    index % 2 === 0 ? ` Utbilda ${index}` : `Utbilda ${index}`,
  ]);
  const spreadsheet = spreadsheetOf({ sheets: [{ name: 'Handlingsplan', rows: [headers, ...rows] }] });
  const addOn = new AddOn(bundle(), { spreadsheet, now: '2026-01-15T09:00:00Z', callTimes: { write: 560 } });
  const first = addOn.call<Answer<SidebarResult>>('sidebarFix', null);
  expect(first).toMatchObject({
    value: {
      text: expect.stringMatching(/^600\u00a0celler är rättade\. 100\u00a0celler hanns inte med: .* Välj Rätta igen\./),
    },
  });
  const second = addOn.later({ callTimes: { write: 100 } }).call<Answer<SidebarResult>>('sidebarFix', null);
  expect(second).toMatchObject({ value: { text: expect.stringMatching(/^100\u00a0celler är rättade\. Ångra/) } });
});
