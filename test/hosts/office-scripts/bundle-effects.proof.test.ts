import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { excelDeclarations } from '../../../scripts/build-office-scripts.ts';
import { bundleScript } from '../../../scripts/office-scripts/bundle/bundle-script.ts';
import { openProgram } from '../../../scripts/office-scripts/bundle/read-modules.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

/** A script that asks a module of the core for `value`. */
function bundled(core: string): string {
  mkdirSync(join(folder(), 'host'));
  const entry = join(folder(), 'host', 'main.ts');
  writeFileSync(join(folder(), 'core.ts'), core);
  writeFileSync(
    entry,
    `import { value } from '../core.ts';
/** Svarar med ett tal. */
export function main(workbook: ExcelScript.Workbook): number {
  return value();
}
`,
  );
  return bundleScript(entry, join(folder(), 'host'), openProgram([entry], excelDeclarations)).code;
}

test('a statement that only does something is refused where something beside it is needed, since it would be lost', () => {
  const filled =
    'const table = [0, 0];\ntable[1] = 7;\nexport function value(): number {\n  return table[1] ?? 0;\n}\n';
  expect(() => bundled(filled)).toThrow(/core\.ts:2: let a function make the whole value/);
}, 60_000);

test('a value that a function makes goes along', () => {
  const made =
    'const table = makeTable();\nfunction makeTable(): number[] {\n  return [0, 7];\n}\nexport function value(): number {\n  return table[1] ?? 0;\n}\n';
  expect(bundled(made)).toContain('makeTable');
}, 60_000);
