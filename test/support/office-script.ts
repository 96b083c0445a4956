import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The text of a script for Excel on the web that `npm run build` has made, as `npm run proof` does before the proofs. */
export function builtOfficeScript(name: string): string {
  return built(`${name}.ts`);
}

/** The same with whole names. */
export function readableOfficeScript(name: string): string {
  return built(`läsbara/${name}.ts`);
}

function built(file: string): string {
  const path = resolve('dist', 'office-scripts', file);
  if (!existsSync(path))
    throw new Error(`dist/office-scripts/${file} is not built: run npm run build first, or npm run proof.`);
  return path;
}
