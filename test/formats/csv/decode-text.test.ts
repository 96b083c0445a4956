import { decodeText } from '../../../src/formats/csv/decode-text.ts';

test.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from('Åtgärd'), 'Åtgärd'],
  ['UTF-8 with its mark', Buffer.from('\ufeffÅtgärd'), 'Åtgärd'],
  ['UTF-16 with its mark', Buffer.from('\ufeffÅtgärd', 'utf16le'), 'Åtgärd'],
  ['UTF-16 the other way round', Buffer.from('\ufeffÅtgärd', 'utf16le').swap16(), 'Åtgärd'],
  ['what Excel in Swedish saves', Buffer.from('Åtgärd \x80 \x96', 'latin1'), 'Åtgärd € –'],
  ['a character cut off in the middle', Buffer.from('Åtgärd').subarray(0, 1), 'Ã'],
  ['nothing', Buffer.of(), ''],
])('%s', (_what, bytes, text) => expect(decodeText(bytes)).toBe(text));
