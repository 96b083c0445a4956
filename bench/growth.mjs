// How the time of the whole core grows with the number of rows: linear work keeps the time per row.
import { actions, classifications, workbookOf } from './make-workbook.mjs';
import { measureInTurns } from './measure.mjs';

export async function growth({ core }, { sizes, rounds }) {
  const perRow = [];
  for (const rows of sizes) {
    const workbook = workbookOf(core.sheetDefinitions, {
      Handlingsplan: actions(rows / 2),
      Informationsklassning: classifications(rows / 2),
    });
    const times = await measureInTurns(
      { core: () => core.reviewWorkbook(workbook, { today: '2025-11-24' }) },
      rows > 200_000 ? 1 : rounds,
    );
    const megabytes = process.memoryUsage().heapUsed / 2 ** 20;
    perRow.push({ rows, milliseconds: times.core, microsecondsPerRow: (times.core * 1000) / rows, megabytes });
  }
  const first = perRow[1] ?? perRow[0];
  const last = perRow[perRow.length - 1];
  return [
    {
      name: `Tid per rad vid ${last.rows} rader mot ${first.rows} rader`,
      ratio: last.microsecondsPerRow / first.microsecondsPerRow,
      goal: { atMost: 2 },
      curve: perRow,
    },
  ];
}
