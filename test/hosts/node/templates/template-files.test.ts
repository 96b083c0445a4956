import { readdirSync, readFileSync } from 'node:fs';
import { type TemplateFile, templateFiles } from '../../../../src/hosts/node/templates/template-files.ts';

const stored = readdirSync('sheets-templates').sort();
let made: readonly TemplateFile[] = [];
beforeAll(async () => {
  made = await templateFiles();
});

test('sheets-templates holds what is made and nothing else', () => {
  expect(made.map(({ name }) => name).sort()).toEqual(stored);
});

test.each(stored)('sheets-templates/%s is what the declared sheets give', (name) => {
  const bytes = made.find((file) => file.name === name)?.bytes ?? new Uint8Array();
  // `npm run templates` writes them anew.
  expect(Buffer.compare(readFileSync(`sheets-templates/${name}`), bytes)).toBe(0);
});
