import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import type * as excel from '../../src/formats/excel/index.ts';
import type * as zip from '../../src/formats/zip/index.ts';
import { readWorkbook } from '../support/unpacked-by-node.ts';

const formats = 'src/formats';
const rooms = readdirSync(formats, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  .map(({ name }) => name);

/** A module with all that it imports, as one script for a browser. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: formats, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'room',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

function filesOf(room: string): string[] {
  return readdirSync(join(formats, room), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => `./${room}/${path}`);
}

test.each(rooms)('%s is bundled for a browser, with all that it imports', async (room) => {
  const files = filesOf(room);
  expect(files.length).toBeGreaterThan(0);
  const bundle = await bundled(files.map((path) => `import '${path}';\n`).join(''));
  expect(bundle.length).toBeGreaterThan(0);
});

test('a room that asks for Node is not', async () => {
  await expect(bundled("import { crc32 } from 'node:zlib';\nconsole.log(crc32);\n")).rejects.toThrow('node:zlib');
});

test('with nothing but the language and text in UTF-8, a workbook is read and edited as Node does it', async () => {
  const bundle = await bundled("export * from './excel/index.ts';\nexport * from './zip/index.ts';\n");
  const page = createContext({ TextEncoder, TextDecoder });
  const room = runInContext(`${bundle}\nroom`, page) as typeof excel & typeof zip;
  const bytes = new Uint8Array(readFileSync('sheets-templates/exempel.xlsx'));
  const file = room.readWorkbook(bytes, 'exempel.xlsx', room.portableUnpacker);
  const inNode = readWorkbook(bytes, 'exempel.xlsx');
  expect(JSON.stringify(file.workbook)).toBe(JSON.stringify(inNode.workbook));
  const edits = { Handlingsplan: [{ row: 5, column: 2, value: 'Ändrad' }] };
  const edited = Buffer.from(room.editWorkbook(file, edits));
  const { editWorkbook } = await import('../../src/formats/excel/index.ts');
  expect(edited.equals(editWorkbook(inNode, edits))).toBe(true);
  expect(edited.equals(bytes)).toBe(false);
});
