import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');

/** Workbooks that other programs wrote, when the folder with them lies beside the project; none otherwise. */
export const corpusFiles: readonly string[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => /\.xls[xm]$/.test(name))
      .sort()
  : [];

export function corpusPath(name: string): string {
  return join(folder, name);
}

export function readCorpusFile(name: string): Uint8Array {
  return readFileSync(corpusPath(name));
}

/** `describe`, or a skip that says why, for tests that need the corpus. */
export const describeWithCorpus = corpusFiles.length > 0 ? describe : skipCorpus;

function skipCorpus(name: string): void {
  console.info(`Skipped "${name}": the folder shared/corpus does not lie beside the project.`);
  describe.skip(name, () => {
    test('needs shared/corpus', () => undefined);
  });
}
