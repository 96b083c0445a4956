import { basename, dirname } from 'node:path';
import { type Delivery, deliveryOf, readBoardReport, reviewWorkbook } from '../../../core/index.ts';
import { readWorkbook } from '../../../formats/excel/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import { nodeUnpacker } from '../files/node-unpacker.ts';
import { readFile } from '../files/read-file.ts';

/** A board's report: as `dashboard.json` holds it, or computed from a workbook. @throws HostError */
export function readDelivery(path: string, today: string): Delivery {
  const bytes = readFile(path);
  if (!/\.json$/i.test(path)) {
    const { workbook } = readWorkbook(bytes, basename(path), nodeUnpacker);
    return deliveryOf(basename(path), reviewWorkbook(workbook, { today }).report);
  }
  const source = `${basename(dirname(path))}/${basename(path)}`;
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new HostError('damaged', `${source} går inte att läsa som JSON: gör om den med lis review.`, cause);
  }
  const reading = readBoardReport(data);
  if ('fault' in reading) throw new HostError('damaged', `${source} ${reading.fault}.`);
  return deliveryOf(source, reading.report);
}
