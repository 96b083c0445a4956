import { readFileSync } from 'node:fs';
import { packTemplates } from '../../../scripts/page/pack-templates.ts';
import { templateOf } from '../../../src/hosts/browser/packed-templates.ts';

test.each(['arbetsbok', 'exempel', 'exempel-planering'])('%s comes out byte for byte', async (name) => {
  const packed = await packTemplates(['arbetsbok', 'exempel', 'exempel-planering']);
  expect(Buffer.from(templateOf(packed, name)).equals(readFileSync(`sheets-templates/${name}.xlsx`))).toBe(true);
});

test('a name that no template has is our own mistake', async () => {
  expect(() => templateOf({ lengths: [], workbooks: {}, packed: '' }, 'okänd')).toThrow('No template okänd');
});
