import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /[.](ts|html)$/.test(path) && !path.includes('.tsbuild'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join('src', path), 'utf8') }));

test.each<[what: string, pattern: RegExp, exceptions: string[]]>([
  ['runs text as code', /\beval\(|new Function\(/, []],
  ['starts another program', /child_process/, ['hosts/node/archive/contents/pdf-files.ts']],
  ['makes markup out of text in a browser', /innerHTML|outerHTML|insertAdjacentHTML|document\.write/, []],
  ['lets exceljs read a file', /\.xlsx\.(load|read|readFile)\(|stream\.xlsx\.WorkbookReader|unzipper/, []],
  ['loads code or styles from elsewhere', /<script[^>]+src=|<link[^>]+href=/, []],
])('no source %s', (_what, pattern, exceptions) => {
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual(exceptions);
});
