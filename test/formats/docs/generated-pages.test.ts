import { readFile } from 'node:fs/promises';
import { ruleCatalogue, sheetDefinitions } from '../../../src/core/index.ts';
import { generatedPages } from '../../../src/formats/docs/generated-pages.ts';
import { markdownText } from '../../../src/formats/docs/markdown.ts';

const names = ['datakatalog.md', 'lagar.md', 'regler.md'];
const examples = { 'HP-01': { finds: 'Status: a|b', says: 'Fel', leaves: 'Status: c' } };
let pages: ReturnType<typeof generatedPages> | undefined;

function textOf(name: string): string {
  pages ??= generatedPages(examples);
  return pages.find((page) => page.name === name)?.text ?? '';
}

/** The page without the rows of the examples, which test/docs holds against the tests that they come from. */
function withoutExamples(text: string) {
  return text.replace(/^(\| Id \| Finner \|.*\n\|.*\n)(?:\|.*\n)*/gm, '$1');
}

test.each(names)('docs/%s is what the core gives; `npm run docs` writes it anew', async (name) => {
  expect(withoutExamples(await readFile(`docs/${name}`, 'utf8'))).toBe(withoutExamples(textOf(name)));
});

test.each(ruleCatalogue.map(({ id, title }) => [id, title]))('regler.md has a line for %s', (id, title) => {
  expect(textOf('regler.md')).toContain(`\n| ${id} | `);
  expect(textOf('regler.md')).toContain(title);
});

test.each(sheetDefinitions.map((definition) => [definition.name, definition] as const))(
  'datakatalog.md has every column of %s',
  (name, { columns }) => {
    const [, part = ''] = textOf('datakatalog.md').split(`\n## ${name}\n`);
    const [own = ''] = part.split('\n## ');
    for (const { header, help } of Object.values(columns)) {
      expect(own).toContain(`| **${header}** |`);
      expect(own).toContain(markdownText(help));
    }
  },
);

test.each(names)('every row of a table of %s has as many cells as its header', (name) => {
  for (const table of textOf(name).match(/(?:^\|.*\n)+/gm) ?? []) {
    const widths = table
      .trim()
      .split('\n')
      .map((line) => line.split(/(?<!\\)\|/).length);
    expect(new Set(widths).size).toBe(1);
  }
});

test('regler.md shows a case that a rule finds and one that it leaves', () => {
  expect(textOf('regler.md')).toContain('| Id | Finner | Säger | Lämnar |');
  expect(textOf('regler.md')).toContain('| HP-01 | Status: a\\|b | Fel | Status: c |');
});
