import { callFromClient } from '../index.ts';
import { newRuntime, runScript } from '../run-script.ts';

const lock = 'const lock = LockService.getDocumentLock();';

describe('locks', () => {
  test('a lock that another run holds is not given, and the time is waited', () => {
    const runtime = newRuntime({ callTime: 0 });
    runtime.locks.holdByOther('document');
    const start = runtime.clock;
    expect(runScript(runtime, `${lock} return [lock.tryLock(1500), lock.hasLock()];`)).toEqual([false, false]);
    expect(runtime.clock - start).toBe(1500);
  });

  test('a lock that becomes free in time is given', () => {
    const runtime = newRuntime();
    runtime.locks.holdByOther('document', runtime.clock + 1000);
    expect(runScript(runtime, `${lock} return lock.tryLock(1500);`)).toBe(true);
  });

  test('waiting in vain is an error', () => {
    const runtime = newRuntime();
    runtime.locks.holdByOther('document');
    expect(() => runScript(runtime, `${lock} lock.waitLock(10);`)).toThrow(/Lock timeout/);
  });

  test('an execution that begins while another holds the lock waits in vain, and takes nothing from it', () => {
    const runtime = newRuntime();
    runtime.load(`function other() { ${lock} return lock.tryLock(1500); }
      function main() { ${lock} lock.tryLock(1); SpreadsheetApp.getActiveSpreadsheet().getName(); return lock.hasLock(); }`);
    const others: unknown[] = [];
    runtime.meanwhile = (calls) => others.push([calls, callFromClient(runtime, 'other')]);
    expect(callFromClient(runtime, 'main')).toBe(true);
    expect(others.at(-1)).toEqual([others.length - 1, false]);
    runtime.meanwhile = null;
    expect(callFromClient(runtime, 'other')).toBe(true);
  });

  test('a dialog takes the lock', () => {
    const runtime = newRuntime();
    expect(
      runScript(runtime, `${lock} lock.tryLock(1); SpreadsheetApp.getUi().alert('a'); return lock.hasLock();`),
    ).toBe(false);
    expect(runtime.locks.lostOverDialogs).toBe(1);
  });

  test('a lock goes with its execution', () => {
    const runtime = newRuntime();
    runScript(runtime, `${lock} lock.tryLock(1);`);
    expect(runScript(runtime, `${lock} return lock.hasLock();`)).toBe(false);
  });
});

describe('dialogs', () => {
  const question =
    "const ui = SpreadsheetApp.getUi(); return ui.alert('Rubrik', 'Fråga', ui.ButtonSet.YES_NO) === ui.Button.YES;";

  test.each([
    ['YES', true],
    ['NO', false],
    ['CLOSE', false],
  ])('a question is answered %s', (button, expected) => {
    const runtime = newRuntime();
    runtime.ui.answer({ button });
    expect(runScript(runtime, question)).toBe(expected);
    expect(runtime.ui.dialogs).toEqual([{ kind: 'alert', title: 'Rubrik', text: 'Fråga', buttons: 'YES_NO' }]);
  });

  test('a question that nobody answers fails, and so does a button that is not there', () => {
    expect(() => runScript(newRuntime(), question)).toThrow(/Nobody answers/);
    const runtime = newRuntime();
    runtime.ui.answer({ button: 'OK' });
    expect(() => runScript(runtime, question)).toThrow(/no button OK/);
  });
});

describe('properties', () => {
  const properties = 'const properties = PropertiesService.getDocumentProperties();';

  test.each([
    ['a number as text', "properties.setProperty('a', 1); return properties.getProperty('a');", '1'],
    ['nothing as null', "return properties.getProperty('b');", null],
    [
      'all of them',
      "properties.setProperties({ a: 1, b: 'x' }); return properties.getProperties();",
      { a: '1', b: 'x' },
    ],
  ])('gives back %s', (_, code, expected) => {
    expect(runScript(newRuntime(), `${properties} ${code}`)).toEqual(expected);
  });

  test.each([
    ['a value of more than 9 KB', "properties.setProperty('a', 'å'.repeat(4609));", /too large/],
    [
      'more than 500 KB in all',
      "for (let key = 0; key < 60; key++) properties.setProperty('k' + key, 'x'.repeat(9000));",
      /exceeded the property storage quota/,
    ],
    ['null', "properties.setProperty('a', null);", /don't match the method signature/],
  ])('refuses %s', (_, code, message) => {
    expect(() => runScript(newRuntime(), `${properties} ${code}`)).toThrow(message);
  });

  test('outlive an execution', () => {
    const runtime = newRuntime();
    runScript(runtime, `${properties} properties.setProperty('a', 'b');`);
    expect(runScript(runtime, `${properties} return properties.getKeys();`)).toEqual(['a']);
  });
});

describe('the cache', () => {
  const cache = 'const cache = CacheService.getDocumentCache();';

  test.each([
    ['a key of 251 characters', "cache.put('k'.repeat(251), 'a');"],
    ['a value of more than 100 KB', "cache.put('a', 'x'.repeat(102401));"],
    ['a life of more than six hours', "cache.put('a', 'b', 21601);"],
  ])('refuses %s', (_, code) => {
    expect(() => runScript(newRuntime(), `${cache} ${code}`)).toThrow(/too large|Invalid argument/);
  });

  test('forgets after its time', () => {
    const code = `${cache} cache.put('a', 'b', 60); const before = cache.get('a'); Utilities.sleep(61000); return [before, cache.get('a')];`;
    expect(runScript(newRuntime(), code)).toEqual(['b', null]);
  });

  test('keeps the 900 that live longest when there are more than 1000', () => {
    const code = `${cache} for (let key = 0; key <= 1000; key++) cache.put('k' + key, 'x', 600 + key); return [cache.get('k100'), cache.get('k101')];`;
    expect(runScript(newRuntime({ callTime: 0 }), code)).toEqual([null, 'x']);
  });
});

describe('Utilities', () => {
  test.each([
    ['yyyy-MM-dd HH:mm:ss', 'Europe/Stockholm', '2026-03-29 03:30:00'],
    ['yyyy-MM-dd HH:mm', 'UTC', '2026-03-29 01:30'],
    ["EEEE d MMMM yyyy 'kl.' H", 'UTC', 'Sunday 29 March 2026 kl. 1'],
    ["yy-M-d h:mm a EEE ''", 'UTC', "26-3-29 1:30 AM Sun '"],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Europe/Stockholm', '2026-03-29T03:30:00+02:00'],
    ['Z', 'America/New_York', '-0400'],
  ])('writes a date as %s in %s', (pattern, zone, expected) => {
    const code = `return Utilities.formatDate(new Date('2026-03-29T01:30:00Z'), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`;
    expect(runScript(newRuntime(), code)).toBe(expected);
  });

  test.each([
    ['a letter that the emulator has not', "Utilities.formatDate(new Date(), 'UTC', 'w')", /letter w/],
    ['a zone that is not there', "Utilities.formatDate(new Date(), 'Europe/Lund', 'y')", /timeZone/],
    ['a text for a date', "Utilities.formatDate('2026-01-01', 'UTC', 'y')", /don't match the method signature/],
  ])('refuses %s', (_, code, message) => {
    expect(() => runScript(newRuntime(), code)).toThrow(message);
  });

  test('digests give bytes with signs', () => {
    const code = "return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 3);";
    expect(runScript(newRuntime(), code)).toEqual([-70, 120, 22]);
  });

  test('Base64 goes there and back', () => {
    const code = "return Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode('åäö'))).getDataAsString();";
    expect(runScript(newRuntime(), code)).toBe('åäö');
  });
});

describe('mail', () => {
  test('is counted against the day’s quota', () => {
    const runtime = newRuntime({ mailQuota: 1 });
    const send = "MailApp.sendEmail('a@b.se', 'Rubrik', 'Text');";
    expect(runScript(runtime, `${send} return MailApp.getRemainingDailyQuota();`)).toBe(0);
    expect(() => runScript(runtime, send)).toThrow(/too many times for one day/);
    expect(runtime.mailbox.sent).toEqual([{ to: 'a@b.se', subject: 'Rubrik', body: 'Text', htmlBody: null }]);
  });

  test.each([
    ['an address that is none', "MailApp.sendEmail('Karin', 'a', 'b')", /Invalid email/],
    ['more than fifty recipients', "MailApp.sendEmail(Array(51).fill('a@b.se').join(','), 'a', 'b')", /Recipients/],
    ['a text of more than 200 KB', "MailApp.sendEmail('a@b.se', 'a', 'x'.repeat(204801))", /Body Size/],
  ])('refuses %s', (_, code, message) => {
    expect(() => runScript(newRuntime(), code)).toThrow(message);
  });
});

test.each([
  ['from the menu', { mode: 'menu', authMode: 'FULL' }, false, 'karin.ek@example.se'],
  ['in a simple trigger', { mode: 'simple-trigger', authMode: 'LIMITED' }, false, ''],
  [
    'in a simple trigger within the domain',
    { mode: 'simple-trigger', authMode: 'LIMITED' },
    true,
    'karin.ek@example.se',
  ],
] as const)('who runs it is told %s', (_, how, sameDomain, expected) => {
  expect(runScript(newRuntime({ sameDomain }), 'return Session.getActiveUser().getEmail();', how)).toBe(expected);
});

test('a page is shown with its title and size', () => {
  const runtime = newRuntime({ pages: { sidebar: '<p>hej</p>' } });
  runScript(
    runtime,
    `const ui = SpreadsheetApp.getUi();
    ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Sida'));
    ui.showModalDialog(HtmlService.createHtmlOutput('<b>a</b>').setWidth(300).setHeight(200), 'Dialog');`,
  );
  expect(runtime.ui.pages).toEqual([
    { kind: 'sidebar', title: 'Sida', html: '<p>hej</p>', width: null, height: null },
    { kind: 'modal', title: 'Dialog', html: '<b>a</b>', width: 300, height: 200 },
  ]);
});

test('a page that is not in the project is not found', () => {
  expect(() => runScript(newRuntime(), "HtmlService.createHtmlOutputFromFile('x');")).toThrow(/No HTML file named x/);
});
