import { readFile } from 'node:fs/promises';
import { templateFiles } from '../../../../src/hosts/node/templates/template-files.ts';
import { canValidateOoxml, validateOoxml } from '../../../support/validate-ooxml.ts';

const made = await templateFiles();

test.each(made.map((file) => [file.name, file.bytes] as const))(
  'sheets-templates/%s is what the declared sheets give',
  async (name, bytes) => {
    const stored = await readFile(`sheets-templates/${name}`);
    // `npm run templates` writes them anew.
    expect(Buffer.compare(stored, bytes)).toBe(0);
  },
);

test('the same template gives the same bytes', async () => {
  const again = await templateFiles();
  expect(again.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
    made.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
  );
});

(canValidateOoxml ? test : test.skip).each(made.map((file) => [file.name] as const))(
  '%s is valid Office Open XML',
  (name) => {
    expect(validateOoxml(`sheets-templates/${name}`)).toEqual([]);
  },
);
