import { missingDiscovery, parameterFaults, schemaFaults } from './discovery.ts';

if (missingDiscovery !== null) console.log(`Skipped: Google’s descriptions of its interfaces (${missingDiscovery}).`);

const range = { startIndex: 1, endIndex: 2 };
function request(name: string, body: object) {
  return { requests: [{ [name]: body }] };
}

(missingDiscovery === null ? describe : describe.skip)('held against Google’s own descriptions', () => {
  test.each([
    ['a member that is not there', request('insertText', { txt: 'a' }), 'requests.0.insertText.txt: unknown'],
    ['a request that is not there', request('insertTxt', {}), 'requests.0.insertTxt: unknown'],
    ['a number as text', request('insertText', { location: { index: '1' } }), 'index: string, not integer'],
    ['a half place', request('insertText', { location: { index: 1.5 } }), 'index: number, not integer'],
    ['an object as a list', { requests: {} }, 'requests: no array'],
    ['a word outside a list of words', request('createHeader', { type: 'FIRST' }), 'type: FIRST'],
    ['a field outside the mask', request('updateTextStyle', { range, fields: 'bolt' }), 'fields: bolt'],
    ['an empty range', request('deleteContentRange', { range: { startIndex: 2, endIndex: 2 } }), 'an empty range'],
  ])('%s is a fault', (_, body, fault) => {
    expect(schemaFaults('docs.v1', 'BatchUpdateDocumentRequest', body, 'request')).toEqual([
      expect.stringContaining(fault),
    ]);
  });

  test('what only answers tell is a fault in a request alone', () => {
    const file = { trashed: true, shared: true };
    expect(schemaFaults('drive.v3', 'File', file, 'request')).toEqual(['shared: is only told in answers']);
    expect(schemaFaults('drive.v3', 'File', file, 'answer')).toEqual([]);
  });

  test('a right request has no fault', () => {
    const body = request('updateTextStyle', { range, textStyle: { bold: true }, fields: 'bold,link.url' });
    expect(schemaFaults('docs.v1', 'BatchUpdateDocumentRequest', body, 'request')).toEqual([]);
  });

  test.each([
    [{ fileId: 'a', fields: 'id', supportsAllDrives: true }, []],
    [{ fileId: 'a', supportsDrives: true }, ['files.get.supportsDrives: unknown']],
    [{ fileId: 'a', supportsAllDrives: 'true' }, ['supportsAllDrives: string, not boolean']],
  ])('the parameters %j', (values, faults) => {
    expect(parameterFaults('drive.v3', 'files.get', values)).toEqual(faults);
  });
});
