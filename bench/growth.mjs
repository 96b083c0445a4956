// How the time and memory of the whole review grow with the number of rows: linear work keeps the time per row.
import { measureApart } from './measure.mjs';

/** @param sizes numbers of rows: the last is held against the second */
export function growth({ sizes, rounds }) {
  const curve = sizes.map((rows) => {
    const { milliseconds, mebibytes, findings } = measureApart('apart/review.mjs', rows, rows > 200_000 ? 1 : rounds);
    return { rows, milliseconds, microsecondsPerRow: (milliseconds * 1000) / rows, mebibytes, findings };
  });
  const [, first] = curve;
  const last = curve[curve.length - 1];
  return [
    {
      name: `review, time per row: ${last.rows} rows / ${first.rows} rows`,
      ratio: last.microsecondsPerRow / first.microsecondsPerRow,
      goal: { atMost: 2 },
      curve,
    },
  ];
}
