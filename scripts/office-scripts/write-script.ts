import { createHash } from 'node:crypto';
import { bundleScript } from './bundle/bundle-script.ts';
import type { ScriptProgram } from './bundle/read-modules.ts';
import { shorten } from './bundle/shorten/shorten.ts';
import { openedScript } from './osts.ts';

/** A script ready to install. */
export interface WrittenScript {
  /** To paste in the editor. */
  readonly code: string;
  /** The same as the file that Excel keeps of a script. */
  readonly osts: string;
  /** The same with whole names, line for line, for those who review it. */
  readonly readable: string;
  readonly sizes: readonly (readonly [path: string, characters: number])[];
}

export function writeScript(
  name: string,
  entry: string,
  folder: string,
  program: ScriptProgram,
  version: string,
): WrittenScript {
  const { code: whole, description, sizes } = bundleScript(entry, folder, program);
  const short = shorten(whole, program.globals);
  const sum = createHash('sha256').update(short).digest('hex').slice(0, 12);
  const under = (reading: string, text: string) =>
    [
      `// Ledningens genomgång ${version}: ${name}. Kontrollsumma ${sum}.`,
      '// Källkod: src/hosts/office-scripts i projektet. Licens: MIT.',
      '// Skriptet är byggt av källkoden. Ändra inte här: nästa version skrivs över det. Så installeras det: docs/driftsguide.md.',
      reading,
      description,
      text,
    ].join('\n');
  const code = under(
    `// Namnen är förkortade. Samma skript med hela namn, rad för rad: läsbara/${name}.ts bredvid den här filen.`,
    short,
  );
  const readable = under(
    '// Samma skript med hela namn, att granska innan det installeras. Filen bredvid mappen är gjord av det här, rad för rad, och är den som installeras.',
    whole,
  );
  return { code, osts: openedScript(code, summaryOf(description)), readable, sizes };
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
