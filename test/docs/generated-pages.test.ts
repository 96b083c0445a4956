import { readFileSync } from 'node:fs';
import { ruleExamples } from '../../scripts/rule-examples.ts';
import { ruleCatalogue } from '../../src/core/index.ts';
import { generatedPages } from '../../src/formats/docs/generated-pages.ts';

const examples = ruleExamples();

test.each(generatedPages(examples).map(({ name, text }) => [name, text]))(
  'docs/%s is what the core and its tests give; `npm run docs` writes it anew',
  (name, text) => {
    expect(readFileSync(`docs/${name}`, 'utf8')).toBe(text);
  },
);

test.each(ruleCatalogue.map(({ id }) => id))('%s shows a case that it finds and another that it leaves', (id) => {
  const { finds, says, leaves } = examples[id] ?? { finds: '', says: '', leaves: '' };
  expect([finds, says, leaves]).not.toContain('');
});

test('the rules’ own sheets show the difference between what is found and what is left', () => {
  expect(examples['HP-05']).toEqual({
    finds: 'Startdatum: 2026-05-02; Slutdatum: 2026-05-01',
    says: expect.stringContaining('2026-05-02 ligger 1'),
    leaves: 'Startdatum: 2026-05-01; Slutdatum: 2026-05-01',
  });
  expect(examples['S-06']).toMatchObject({ finds: 'Handlingsplan: ID: IK-001', leaves: 'Handlingsplan: ID: HP-1234' });
});
