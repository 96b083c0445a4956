import type { CellValue } from '../../../src/core/index.ts';
import { callCustomFunction } from '../../apps-script-runtime/index.ts';
import { AddOn, spreadsheetOf } from '../../support/add-on.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';

const bundle = sharedBundle();

/** What a formula in a cell gives. */
function formula(name: string, ...values: unknown[]): unknown {
  return callCustomFunction(new AddOn(bundle(), { now: '2026-01-15T23:30:00Z' }).runtime, name, values);
}

/** The same in a spreadsheet that has been checked with these settings. */
function formulaWith(settings: CellValue[][], name: string, ...values: unknown[]): unknown {
  const spreadsheet = spreadsheetOf({ sheets: [{ name: 'Inställningar', rows: [['Nyckel', 'Värde'], ...settings] }] });
  const addOn = new AddOn(bundle(), { spreadsheet, now: '2026-01-15T23:30:00Z' });
  addOn.choose('menuCheck');
  return callCustomFunction(addOn.runtime, name, values);
}

describe('KLASSNING_MAX', () => {
  test.each([
    ['one cell', 3, '3 Allvarlig'],
    ['one row', [['2 Betydande', 'Allvarlig', 1]], [['3 Allvarlig']]],
    [
      'rows',
      [
        [0, 1],
        [' 2 ', ''],
      ],
      [['1 Måttlig'], ['2 Betydande']],
    ],
    ['an empty row', [['', '']], [['']]],
    ['a word that is no level', [['2', 'hög']], [['Okänd nivå: hög']]],
    ['a number and a name that disagree', [['3 Måttlig']], [['Okänd nivå: 3 Måttlig']]],
  ])('gives the highest level of %s', (_, cells, result) => {
    expect(formula('KLASSNING_MAX', cells)).toEqual(result);
  });

  test.each<[string, unknown, unknown]>([
    ['the name of one', 'MSB', 'Okänd nivå: 4'],
    ['another one', 'KLASSA', '4 Synnerligen allvarlig'],
    ['the levels of one’s own', [['Låg'], ['Mellan'], ['Hög'], [''], ['4 Extrem']], '4 Extrem'],
    ['a cell without anything', '', '4 Synnerligen allvarlig'],
    ['a name that is none', 'Kommunens', 'Okänd skala: Kommunens'],
  ])('goes by a scale that it is given: %s', (_, scale, result) => {
    expect(formula('KLASSNING_MAX', 4, scale)).toBe(result);
  });

  test('goes by the scale of the workbook', () => {
    expect(formulaWith([['Klassningsskala', 'MSB']], 'KLASSNING_MAX', 4)).toBe('Okänd nivå: 4');
  });
});

describe('TRAFIKLJUS', () => {
  test.each([
    [0.95, '● Grön'],
    [0.9, '● Grön'],
    [0.89, '▲ Gul'],
    [0.7, '▲ Gul'],
    [0.69, '■ Röd'],
    ['85 %', '▲ Gul'],
    [85, '▲ Gul'],
    ['', ''],
    ['många', 'Ingen andel: många'],
  ])('of %j is %s', (share, light) => {
    expect(formula('TRAFIKLJUS', share)).toBe(light);
  });

  test('takes a whole range with one call, and limits of one’s own', () => {
    expect(formula('TRAFIKLJUS', [[0.5], [0.6], ['']], 0.6, '40 %')).toEqual([['▲ Gul'], ['● Grön'], ['']]);
  });

  test('goes by the limits of the workbook', () => {
    expect(
      formulaWith(
        [
          ['Gul gräns', '50 %'],
          ['Röd gräns', '30 %'],
        ],
        'TRAFIKLJUS',
        [[0.5], [0.4], [0.2]],
      ),
    ).toEqual([['● Grön'], ['▲ Gul'], ['■ Röd']]);
  });
});

describe('DAGAR_KVAR', () => {
  const day = '2026-01-16';
  test.each([
    ['2026-01-16', 0],
    ['17 januari 2026', 1],
    ['2025-12-31', -16],
    ['', ''],
    ['03/04/26', 'Inget datum: 03/04/26'],
  ])('of %j is %j', (date, days) => {
    expect(formula('DAGAR_KVAR', date, day)).toEqual(days);
  });

  test('takes a whole range of dates, in the zone of the spreadsheet', () => {
    const spreadsheet = spreadsheetOf({ sheets: [] }, { zone: 'America/New_York' });
    const addOn = new AddOn(bundle(), { spreadsheet, now: '2026-01-15T23:30:00Z' });
    const [today, midnight] = [new Date('2026-01-16T05:00:00Z'), new Date('2026-03-09T04:00:00Z')];
    expect(callCustomFunction(addOn.runtime, 'DAGAR_KVAR', [[[midnight], ['']], today])).toEqual([[52], ['']]);
  });

  test('tells the right number the next day too, since it is given the day', () => {
    const { runtime } = new AddOn(bundle(), { now: '2026-01-15T23:30:00Z' });
    const shown = ['2026-01-16', '2026-01-17'].map((today) =>
      callCustomFunction(runtime, 'DAGAR_KVAR', ['2026-02-01', today]),
    );
    expect(shown).toEqual([16, 15]);
  });

  test.each([
    [undefined, 'Ange dagen att räkna från: =DAGAR_KVAR(I2:I200; IDAG())'],
    ['i dag', 'Inget datum att räkna från: i dag'],
  ])('says what is wrong with the day %j', (today, message) => {
    expect(formula('DAGAR_KVAR', '2026-02-01', today)).toBe(message);
  });
});

/** Google computes a formula again only when what it is given changes. */
describe('a cell, when a setting has changed', () => {
  const settings = (scale: string, yellow: string): CellValue[][] => [
    ['Nyckel', 'Värde'],
    ['Klassningsskala', scale],
    ['Gul gräns', yellow],
  ];
  const changed = () => {
    const spreadsheet = spreadsheetOf({ sheets: [{ name: 'Inställningar', rows: settings('KLASSA', '90 %') }] });
    const addOn = new AddOn(bundle(), { spreadsheet, now: '2026-01-15T23:30:00Z' });
    addOn.choose('menuCheck');
    const shown = (name: string, ...values: unknown[]) => callCustomFunction(addOn.runtime, name, values);
    const change = () => {
      const tab = addOn.tab('Inställningar');
      tab.cell(2, 2).content = 'MSB';
      tab.cell(3, 2).content = '50 %';
      addOn.choose('menuCheck');
    };
    return { shown, change, setting: (row: number) => addOn.tab('Inställningar').cell(row, 2).content };
  };

  test.each<[string, unknown, number, unknown, unknown]>([
    ['KLASSNING_MAX', 4, 2, '4 Synnerligen allvarlig', 'Okänd nivå: 4'],
    ['TRAFIKLJUS', 0.6, 3, '■ Röd', '● Grön'],
  ])('%s follows the setting that it is given', (name, value, row, before, after) => {
    const { shown, change, setting } = changed();
    expect(shown(name, value, setting(row))).toBe(before);
    change();
    expect(shown(name, value, setting(row))).toBe(after);
  });

  test.each<[string, unknown, unknown]>([
    ['KLASSNING_MAX', 4, '4 Synnerligen allvarlig'],
    ['TRAFIKLJUS', 0.6, '■ Röd'],
  ])('%s that is given none shows what was true when it was computed, as the guide says', (name, value, before) => {
    const { shown, change } = changed();
    expect(shown(name, value)).toBe(before);
    change();
    expect(shown(name, value)).toBe(before);
  });
});
