import { createHash } from 'node:crypto';
import { bundleScript } from './bundle/bundle-script.ts';
import type { ScriptProgram } from './bundle/read-modules.ts';
import { openedScript } from './osts.ts';

/** A script ready to install. */
export interface WrittenScript {
  /** To paste in the editor. */
  readonly code: string;
  /** The same as the file that Excel keeps of a script. */
  readonly osts: string;
  readonly sizes: readonly (readonly [path: string, characters: number])[];
}

export function writeScript(
  name: string,
  entry: string,
  folder: string,
  program: ScriptProgram,
  version: string,
): WrittenScript {
  const { code, description, sizes } = bundleScript(entry, folder, program);
  const sum = createHash('sha256').update(code).digest('hex').slice(0, 12);
  const header = [
    `// Ledningens genomgång ${version}: ${name}. Kontrollsumma ${sum}.`,
    '// Källkod: src/hosts/office-scripts i projektet. Licens: MIT.',
    '// Skriptet är byggt av källkoden. Ändra inte här: nästa version skrivs över det. Så installeras det: docs/driftsguide.md.',
  ];
  const whole = `${[...header, description, code].join('\n')}`;
  return { code: whole, osts: openedScript(whole, summaryOf(description)), sizes };
}

/** The first sentence or sentences of the comment, without its parameters. */
function summaryOf(comment: string): string {
  const lines = comment.split('\n').map((line) =>
    line
      .replace(/^\s*\/?\*+\/?\s?/, '')
      .replace(/\*\/$/, '')
      .trim(),
  );
  const end = lines.findIndex((line) => line.startsWith('@'));
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .filter((line) => line !== '')
    .join(' ');
}
