import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The text of a script for Excel on the web that `npm run build` has made, as `npm test` and `npm run proof` do before the tests. */
export function builtOfficeScript(name: string): string {
  const path = resolve('dist', 'office-scripts', `${name}.ts`);
  if (!existsSync(path))
    throw new Error(`dist/office-scripts/${name}.ts is not built: run npm run build first, or npm test.`);
  return path;
}
