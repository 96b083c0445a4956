// What a start of the command line takes, and a review of many rows, beside what no program does without.
import { copyFile, readdir, readFile, rm, writeFile as writeBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, projectFolder } from '../../scripts/ensure-installed.mjs';
import { recordsWorkbook, today } from './make-workbook.ts';
import { median } from './measure.ts';
import { type Use, useOf } from './program-use.ts';
import type { Result } from './report.ts';
import { inTemporaryFolder, writeFile } from './write-file.ts';

const lis = join(projectFolder, 'dist', 'lis.mjs');

/** Unpacks every part and looks for each tag, then hashes and writes as many bytes as a review gives. */
const floor = `
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
const [, book, outputs] = process.argv;
const bytes = readFileSync(book);
let at = bytes.indexOf('PK\\u0001\\u0002', 0, 'latin1');
for (; at >= 0; at = bytes.indexOf('PK\\u0001\\u0002', at + 46, 'latin1')) {
  const local = bytes.readUInt32LE(at + 42);
  const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(begin, begin + bytes.readUInt32LE(at + 20));
  const text = (bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  for (let tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', tag + 1));
}
const written = Buffer.alloc(Number(outputs), 'x');
createHash('sha256').update(written).digest();
writeFileSync('golv', written);
`;

/** @param rows of the large workbook */
export function programs({ rows, rounds }: { readonly rows: number; readonly rounds: number }): Promise<Result[]> {
  if (npm(['run', '--silent', 'build'], ['ignore', 'ignore', 'inherit']) !== 0) throw new Error('npm run build failed');
  return inTemporaryFolder(async (folder) => {
    await copyFile(join(projectFolder, 'sheets-templates/exempel.xlsx'), join(folder, 'exempel.xlsx'));
    await writeFile(join(folder, 'stor.xlsx'), recordsWorkbook(rows));
    await writeBytes(join(folder, 'tom.mjs'), '');
    await writeBytes(join(folder, 'golv.mjs'), floor.replace('const [, book', 'const [, , book'));
    const review = (book: string) => [lis, 'review', book, '--out', 'ut', '--today', today];
    await useOf(folder, review('stor.xlsx'), [0, 1]);
    const written = await bytesIn(join(folder, 'ut'));
    const small = await inTurns(folder, rounds, {
      bareNode: ['tom.mjs'],
      help: [lis, '--help'],
      check: [lis, 'check', 'exempel.xlsx'],
      review: review('exempel.xlsx'),
    });
    const large = await inTurns(folder, Math.ceil(rounds / 3), {
      floor: ['golv.mjs', 'stor.xlsx', String(written)],
      review: review('stor.xlsx'),
    });
    const processor = processorOf(small);
    return [
      {
        name: 'lis --help / 0.35 s of processor time',
        ratio: processor.help / 350,
        goal: { atMost: 1 },
        milliseconds: { help: processor.help, bareNode: processor.bareNode },
      },
      {
        name: 'lis --help / 65 MB',
        ratio: small.help.mebibytes / (65e6 / 2 ** 20),
        goal: { atMost: 1 },
        mebibytes: { help: small.help.mebibytes, bareNode: small.bareNode.mebibytes },
      },
      {
        name: 'lis check of the example / bare Node: processor time',
        ratio: processor.check / processor.bareNode,
        goal: { atMost: 3.5 },
        milliseconds: { check: processor.check, bareNode: processor.bareNode },
      },
      {
        name: 'lis review of the example / bare Node: processor time',
        ratio: processor.review / processor.bareNode,
        goal: { atMost: 12 },
        milliseconds: { review: processor.review, bareNode: processor.bareNode },
      },
      {
        name: `lis review of ${rows} rows / 10 s of processor time, beside inflating, scanning, hashing and writing alone`,
        ratio: large.review.processor / 10_000,
        goal: { atMost: 1 },
        milliseconds: processorOf(large),
      },
      {
        name: `lis review of ${rows} rows / 400 MB`,
        ratio: large.review.mebibytes / (400e6 / 2 ** 20),
        goal: { atMost: 1 },
        mebibytes: { floor: large.floor.mebibytes, review: large.review.mebibytes },
      },
    ];
  });
}

/** The median use of each program, taken in turns; a workbook with faults ends with 1. */
async function inTurns<Name extends string>(
  folder: string,
  rounds: number,
  programs: Readonly<Record<Name, readonly string[]>>,
): Promise<Record<Name, Use>> {
  const names = Object.keys(programs) as Name[];
  const uses = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Use[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      await rm(join(folder, 'ut'), { recursive: true, force: true });
      uses[name].push(await useOf(folder, programs[name], [0, 1]));
    }
  }
  const middle = (name: Name, figure: keyof Use) => median(uses[name].map((use) => use[figure]));
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        milliseconds: middle(name, 'milliseconds'),
        processor: middle(name, 'processor'),
        mebibytes: middle(name, 'mebibytes'),
      },
    ]),
  ) as Record<Name, Use>;
}

function processorOf<Name extends string>(uses: Readonly<Record<Name, Use>>): Record<Name, number> {
  const entries = Object.entries(uses) as [Name, Use][];
  return Object.fromEntries(entries.map(([name, { processor }]) => [name, processor])) as Record<Name, number>;
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await readFile(join(folder, name))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
