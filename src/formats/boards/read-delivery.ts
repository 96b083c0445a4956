import { type Delivery, deliveryOf, readBoardReport, reviewWorkbook } from '../../core/index.ts';
import { utf8Text } from '../bytes/text.ts';
import { readWorkbook } from '../excel/read/read-workbook.ts';
import { HostError } from '../host-error.ts';
import type { Unpacker } from '../zip/unpacker.ts';

/**
 * A board's report: as `dashboard.json` holds it, or computed from a workbook.
 *
 * @param path of the file with `/`, or as much of it as is known; figures are told by the folder that they lie in
 * @throws HostError
 */
export function readDelivery(bytes: Uint8Array, path: string, unpacker: Unpacker, today: string): Delivery {
  const [name = '', ...folders] = path.split('/').reverse();
  if (!/\.json$/i.test(name)) {
    const { workbook } = readWorkbook(bytes, name, unpacker);
    return deliveryOf(name, reviewWorkbook(workbook, { today }).report);
  }
  const source = [undefined, '', '.'].includes(folders[0]) ? name : `${folders[0]}/${name}`;
  let data: unknown;
  try {
    data = JSON.parse(utf8Text(bytes).replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new HostError('damaged', `${source} går inte att läsa som JSON: gör om den med lis review.`, cause);
  }
  const reading = readBoardReport(data);
  if ('fault' in reading) throw new HostError('damaged', `${source} ${reading.fault}.`);
  return deliveryOf(source, reading.report);
}
