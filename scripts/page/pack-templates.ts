// The workbooks that the page can make, packed together into a quarter of what they take one by one.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync, unzipSync } from 'fflate';
import { projectFolder } from '../ensure-installed.mjs';

/** What src/hosts/browser/packed-templates.ts unpacks. */
interface PackedTemplates {
  readonly lengths: readonly number[];
  readonly workbooks: Readonly<Record<string, readonly (readonly [path: string, part: number])[]>>;
  readonly packed: string;
}

/** @param names of workbooks in sheets-templates, without ending */
export async function packTemplates(names: readonly string[]): Promise<PackedTemplates> {
  const parts = new Map<string, { readonly path: string; readonly bytes: Uint8Array }>();
  const keys: Record<string, [path: string, key: string][]> = {};
  for (const name of names) {
    const file = await readFile(join(projectFolder, 'sheets-templates', `${name}.xlsx`));
    keys[name] = Object.entries(unzipSync(file)).map(([path, bytes]) => {
      const key = `${kindOf(path)} ${path} ${Buffer.from(bytes).toString('latin1')}`;
      parts.set(key, { path, bytes });
      return [path, key];
    });
  }
  // Parts of one kind beside each other, since deflate sees no further back than 32 KiB.
  const order = [...parts.keys()].sort();
  const numbers = new Map(order.map((key, number) => [key, number]));
  const contents = order.map((key) => parts.get(key)?.bytes ?? new Uint8Array());
  return {
    lengths: contents.map(({ length }) => length),
    workbooks: Object.fromEntries(
      Object.entries(keys).map(([name, of]) => [name, of.map(([path, key]) => [path, numbers.get(key) ?? -1])]),
    ),
    packed: Buffer.from(deflateSync(Buffer.concat(contents), { level: 9 })).toString('base64'),
  };
}

/** `xl/worksheets/sheet.xml` of sheet12.xml. */
function kindOf(path: string): string {
  return path.replace(/\d+/g, '');
}
