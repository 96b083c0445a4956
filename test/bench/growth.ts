// How the time and memory of the whole review grow with the number of rows: linear work keeps the time per row.
import { measureApart } from './measure.ts';
import type { Result } from './report.ts';

/** @param sizes numbers of rows: the last is held against the second */
export async function growth({
  sizes,
  rounds,
}: {
  readonly sizes: readonly number[];
  readonly rounds: number;
}): Promise<Result[]> {
  const curve = [];
  for (const rows of sizes) {
    const { milliseconds, mebibytes, findings } = await measureApart<'milliseconds' | 'findings'>(
      'apart/review.ts',
      rows,
      rows > 200_000 ? 1 : rounds,
    );
    curve.push({ rows, milliseconds, microsecondsPerRow: (milliseconds * 1000) / rows, mebibytes, findings });
  }
  const [, first] = curve;
  const last = curve.at(-1);
  if (first === undefined || last === undefined) throw new Error('Growth takes at least two sizes');
  return [
    {
      name: `review, time per row: ${last.rows} rows / ${first.rows} rows`,
      ratio: last.microsecondsPerRow / first.microsecondsPerRow,
      goal: { atMost: 1.5 },
      curve,
    },
    {
      name: `review of ${last.rows} rows: time per row / 10 µs`,
      ratio: last.microsecondsPerRow / 10,
      goal: { atMost: 1 },
      milliseconds: { review: last.milliseconds },
    },
    {
      name: `review of ${last.rows} rows: memory / 1.5 GiB`,
      ratio: last.mebibytes / 1536,
      goal: { atMost: 1 },
      mebibytes: { review: last.mebibytes },
    },
  ];
}
