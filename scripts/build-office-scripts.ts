// Builds the scripts for Excel on the web: each as text to paste, as the file that Excel keeps of a script, and as text with whole names
// to review, in dist/office-scripts.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { projectFolder } from './ensure-installed.mjs';
import { openProgram } from './office-scripts/bundle/read-modules.ts';
import { type OfficeScript, officeScripts } from './office-scripts/office-scripts.ts';
import { writeScript } from './office-scripts/write-script.ts';

const host = join(projectFolder, 'src/hosts/office-scripts');
/** What the scripts use of Excel. */
export const excelDeclarations: string = join(host, 'excelscript.d.ts');

/** Within the folder of the scripts: the same with whole names. */
const readableFolder = 'läsbara';

export interface BuiltScript extends OfficeScript {
  /** The text to paste. */
  readonly path: string;
  /** Characters. */
  readonly size: number;
  /** Characters with whole names. */
  readonly readableSize: number;
  /** What takes most room, with whole names: paths from src, with their characters. */
  readonly largest: readonly (readonly [path: string, characters: number])[];
}

/** @param wanted names of scripts; left out = all */
export async function buildOfficeScripts({
  version,
  folder = join(projectFolder, 'dist/office-scripts'),
  wanted = officeScripts.map(({ name }) => name),
}: {
  readonly version: string;
  readonly folder?: string;
  readonly wanted?: readonly string[];
}): Promise<BuiltScript[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, readableFolder), { recursive: true });
  const built: BuiltScript[] = [];
  const scripts = officeScripts.filter(({ name }) => wanted.includes(name));
  const entryOf = ({ entry }: OfficeScript) => join(host, 'scripts', `${entry}.ts`);
  const program = openProgram(scripts.map(entryOf), excelDeclarations);
  for (const script of scripts) {
    const { code, osts, readable, sizes } = writeScript(script.name, entryOf(script), host, program, version);
    const path = join(folder, `${script.name}.ts`);
    await writeFile(path, code);
    await writeFile(join(folder, `${script.name}.osts`), osts);
    await writeFile(join(folder, readableFolder, `${script.name}.ts`), readable);
    const largest = sizes.map(([file, size]) => [relative(join(projectFolder, 'src'), file), size] as const);
    built.push({ ...script, path, size: code.length, readableSize: readable.length, largest });
  }
  return built;
}

/** A line a script: its size and what takes the room, by folder. */
export function sizesText(built: readonly BuiltScript[]): string {
  return built
    .map(({ name, size, readableSize, budget, largest }) => {
      const rooms = new Map<string, number>();
      for (const [file, characters] of largest) {
        const room = file.split('/').slice(0, 2).join('/');
        rooms.set(room, (rooms.get(room) ?? 0) + characters);
      }
      const parts = [...rooms].sort(([, one], [, other]) => other - one).map(([room, count]) => `${room} ${count}`);
      return `${name}: ${size} tecken av högst ${budget}; med hela namn ${readableSize} (${parts.slice(0, 6).join(', ')})\n`;
    })
    .join('');
}
