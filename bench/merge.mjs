// How long a merge of three editions takes, beside reading them, and how it grows with the number of rows.
import { join } from 'node:path';
import { actions, workbookOf } from './make-workbook.mjs';
import { measureApart } from './measure.mjs';
import { inTemporaryFolder, writeFile } from './write-file.mjs';

/** @param sizes two numbers of rows: the last is held against the first */
export function merge({ core }, { sizes, rounds }) {
  return inTemporaryFolder(async (folder) => {
    const curve = [];
    for (const rows of sizes) {
      const path = join(folder, `plan-${rows}.xlsx`);
      await writeFile(path, workbookOf(core.sheetDefinitions, { Handlingsplan: actions(rows) }));
      const { read, merge, mebibytes } = measureApart('apart/merge.mjs', path, rounds);
      curve.push({ rows, milliseconds: merge, microsecondsPerRow: (merge * 1000) / rows, mebibytes, read });
    }
    const [first, last] = curve;
    return [
      {
        name: `merge / reading its three files, ${last.rows} rows`,
        ratio: last.milliseconds / last.read,
        goal: { atMost: 0.25 },
        milliseconds: { merge: last.milliseconds, read: last.read },
      },
      {
        name: `merge, time per row: ${last.rows} rows / ${first.rows} rows`,
        ratio: last.microsecondsPerRow / first.microsecondsPerRow,
        goal: { atMost: 2 },
        curve: curve.map(({ read, ...point }) => point),
      },
    ];
  });
}
