// What the Word document of a review takes, the estimate of its pages included, beside hashing and holding the bytes alone.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { reviewWorkbook, type Workbook } from '../../src/core/index.ts';
import { buildDocument } from '../../src/formats/word/build/build-document.ts';
import { estimatePages } from '../../src/formats/word/pages/estimate-pages.ts';
import { renderReview } from '../../src/formats/word/render-review.ts';
import { readWorkbook } from '../support/unpacked-by-node.ts';
import { recordsWorkbook, today } from './make-workbook.ts';
import { measureInTurns, processorTime } from './measure.ts';
import type { Result } from './report.ts';

/** @param rows of the larger workbook */
export async function wordDocument({
  rows,
  rounds,
  warmUp,
}: {
  readonly rows: number;
  readonly rounds: number;
  readonly warmUp: number;
}): Promise<Result[]> {
  const example = readWorkbook(readFileSync('sheets-templates/exempel.xlsx'), 'exempel.xlsx').workbook;
  return [
    await measured('of the example', example, 600, { rounds, warmUp }),
    await measured(`of ${rows} rows`, recordsWorkbook(rows), 2000, { rounds, warmUp }),
  ];
}

/** @param most milliseconds of processor time that the document may take */
async function measured(
  what: string,
  workbook: Workbook,
  most: number,
  turns: { readonly rounds: number; readonly warmUp: number },
): Promise<Result> {
  const { document } = reviewWorkbook(workbook, { today });
  const built = buildDocument(document);
  const bytes = renderReview(document);
  const milliseconds = await measureInTurns(
    {
      document: () => renderReview(document),
      build: () => buildDocument(document),
      pages: () => estimatePages(built),
      floor: () => createHash('sha256').update(Uint8Array.from(bytes)).digest(),
    },
    { ...turns, now: processorTime },
  );
  return {
    name: `the document ${what} / ${most} ms of processor time`,
    ratio: milliseconds.document / most,
    goal: { atMost: 1 },
    milliseconds,
  };
}
