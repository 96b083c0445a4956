import { fileName } from '../../../../src/hosts/node/google-api/export-file.ts';
import { spreadsheetId } from '../../../../src/hosts/node/google-api/spreadsheet-id.ts';

const id = '1PrOvKaLkYlArK_0123456789-abcdefghijklmnop';

test.each([
  [id, id],
  [`https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`, id],
  [`https://docs.google.com/a/kommun.example/spreadsheets/d/${id}/edit?usp=sharing`, id],
  [`https://drive.google.com/file/d/${id}/view`, id],
  ['arbetsbok.xlsx', undefined],
  ['https://example.org/spreadsheets/d/x/edit', undefined],
  ['kort-id', undefined],
  [`../${id}`, undefined],
])('%s names the spreadsheet %s', (text, expected) => expect(spreadsheetId(text)).toBe(expected));

test.each([
  ['VP 2025/26', 'VP 2025-26.xlsx'],
  ['Uppladdad.XLSM', 'Uppladdad.xlsm'],
  ['../../etc/passwd', '-..-etc-passwd.xlsx'],
  ['CON', 'id.xlsx'],
  [' . ', 'id.xlsx'],
  ['a\u202Eb\n', 'ab.xlsx'],
  ['å'.repeat(300), `${'å'.repeat(100)}.xlsx`],
])('the title %j becomes the file %s', (title, expected) => expect(fileName(title, 'id')).toBe(expected));
