import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

function linksIn(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] as string)
    .filter((target) => !/^[a-z]+:/i.test(target));
}

test.each(pages.flatMap((page) => linksIn(page).map((target) => [page, target] as const)))(
  '%s links to %s, which is there',
  (page, target) => {
    const file = decodeURI(target.split('#')[0] as string);
    expect(file === '' || existsSync(join(dirname(page), file))).toBe(true);
  },
);

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
function commandsIn(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
    (match) => match[1] as string,
  );
}

test.each([...new Set(pages.flatMap(commandsIn))])('npm run %s, which the pages name, is there', (script) => {
  expect(Object.keys(scripts)).toContain(script);
});
