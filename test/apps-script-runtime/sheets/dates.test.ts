import { newRuntime, runScript } from '../run-script.ts';
import { SpreadsheetModel } from './spreadsheet-model.ts';

const zones = ['Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'] as const;
/** The days around both changes of the clock in Stockholm, and a date long ago. */
const days = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26', '1957-07-01'] as const;

test.each(zones.flatMap((zone) => days.map((day) => [day, zone] as const)))(
  'midnight of %s in %s survives being written and read',
  (day, zone) => {
    const runtime = newRuntime({ spreadsheet: new SpreadsheetModel({ zone }) });
    const code = `const value = sheet.getRange(1, 1).setValue('${day}').getValue();
      return [value instanceof Date, Utilities.formatDate(value, '${zone}', 'yyyy-MM-dd HH:mm'),
        sheet.getRange(2, 1).setValue(value).getDisplayValue()];`;
    expect(runScript(runtime, code)).toEqual([true, `${day} 00:00`, day]);
  },
);

test('a Date is made in the zone of the spreadsheet, not in that of the script', () => {
  const runtime = newRuntime({ spreadsheet: new SpreadsheetModel({ zone: 'America/New_York' }) });
  const code = `return [Session.getScriptTimeZone(), sheet.getRange(1, 1).setValue('2026-01-15').getValue().toISOString()];`;
  expect(runScript(runtime, code)).toEqual(['Europe/Stockholm', '2026-01-15T05:00:00.000Z']);
});

test('a serial number becomes a date by its format', () => {
  const code = `return sheet.getRange(1, 1).setNumberFormat('yyyy-mm-dd').setValue(46037).getDisplayValue();`;
  expect(runScript(newRuntime(), code)).toBe('2026-01-15');
});

test('the clock is the emulator’s', () => {
  expect(runScript(newRuntime({ now: '2026-03-01T12:00:00Z' }), 'return new Date().toISOString();')).toBe(
    '2026-03-01T12:00:00.000Z',
  );
});

test('what depends on the zone of the machine is refused', () => {
  expect(() => runScript(newRuntime(), 'return new Date().getHours();')).toThrow(/getHours/);
});
