// How long a merge of three editions takes, beside reading them, and how it grows with the number of rows.
import { join } from 'node:path';
import { actions, workbookOf } from './make-workbook.ts';
import { measureApart } from './measure.ts';
import type { Result } from './report.ts';
import { inTemporaryFolder, writeFile } from './write-file.ts';

/** @param sizes two numbers of rows: the last is held against the first */
export function merge({
  sizes,
  rounds,
}: {
  readonly sizes: readonly [number, number];
  readonly rounds: number;
}): Promise<Result[]> {
  return inTemporaryFolder(async (folder) => {
    const measured = async (rows: number) => {
      const path = join(folder, `plan-${rows}.xlsx`);
      await writeFile(path, workbookOf({ Handlingsplan: actions(rows) }));
      const { read, merge, mebibytes } = await measureApart<'read' | 'merge'>('apart/merge.ts', path, rounds);
      return { read, point: { rows, milliseconds: merge, microsecondsPerRow: (merge * 1000) / rows, mebibytes } };
    };
    const first = await measured(sizes[0]);
    const last = await measured(sizes[1]);
    return [
      {
        name: `merge / reading its three files, ${last.point.rows} rows`,
        ratio: last.point.milliseconds / last.read,
        goal: { atMost: 0.25 },
        milliseconds: { merge: last.point.milliseconds, read: last.read },
      },
      {
        name: `merge, time per row: ${last.point.rows} rows / ${first.point.rows} rows`,
        ratio: last.point.microsecondsPerRow / first.point.microsecondsPerRow,
        goal: { atMost: 2 },
        curve: [first.point, last.point],
      },
    ];
  });
}
