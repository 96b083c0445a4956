import { readFileSync } from 'node:fs';
import { withShortNames } from '../../../scripts/office-scripts/bundle/shorten/short-names.ts';
import { officeScripts } from '../../../scripts/office-scripts/office-scripts.ts';
import { builtOfficeScript, readableOfficeScript } from '../../support/office-script.ts';
import { meaningsOf } from './meanings-of.ts';

const names = officeScripts.map(({ name }) => name);

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n');
}

test('every name of Självtest stands for the same when it is short', () => {
  const whole = readFileSync(readableOfficeScript('Självtest'), 'utf8');
  expect(meaningsOf(withShortNames(whole, new Set()))).toEqual(meaningsOf(whole));
}, 60_000);

test.each(names)('a line of %s says what the same line of the readable text says', (name) => {
  const [short, whole] = [linesOf(builtOfficeScript(name)), linesOf(readableOfficeScript(name))];
  const opening = (lines: readonly string[]) =>
    lines.map(
      (line) => /^(?:(?:function|class|interface|throw|for|while|switch)\b|\/\/ (?:Det|Typer)\b)/.exec(line)?.[0],
    );
  // The types that have got a name stand last.
  expect(opening(short.slice(0, whole.length))).toEqual(opening(whole));
});

test.each(names)('main of %s is called as it is in the readable text', (name) => {
  const mainOf = (path: string) => /\/\*\*[\s\S]*?\nfunction main\([^)]*\):\w+/.exec(readFileSync(path, 'utf8'))?.[0];
  expect(mainOf(builtOfficeScript(name))).toBe(mainOf(readableOfficeScript(name)));
  expect(mainOf(builtOfficeScript(name))).toContain('workbook:ExcelScript.Workbook');
});
