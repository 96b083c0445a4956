import { readFileSync } from 'node:fs';
import { officeScripts } from '../../../scripts/office-scripts/office-scripts.ts';
import { builtOfficeScript, readableOfficeScript } from '../../support/office-script.ts';

const names = officeScripts.map(({ name }) => name);

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n');
}

test.each(officeScripts.map(({ name, budget }) => [name, budget] as const))(
  '%s keeps within its budget',
  (name, budget) => {
    expect(readFileSync(builtOfficeScript(name), 'utf8').length).toBeLessThanOrEqual(budget);
  },
);

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
