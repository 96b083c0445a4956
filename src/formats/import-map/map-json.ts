import type { CellValue, Mapping } from '../../core/index.ts';
import { HostError } from '../host-error.ts';
import { mapHeaders, mapOfRows, mapRows } from './map-rows.ts';

/** A map as JSON: the same rows as in the sheet Avbildning. */
export function mapJson(mapping: Mapping): string {
  return `${JSON.stringify({ version: 1, rader: mapRows(mapping) }, null, 1)}\n`;
}

/** The map of a JSON text. @throws HostError `bad-map` */
export function mapOfJson(text: string, fileName: string): Mapping {
  let rows: unknown;
  try {
    rows = (JSON.parse(text.replace(/^\ufeff/, '')) as { rader?: unknown } | null)?.rader;
  } catch (cause) {
    throw new HostError('bad-map', `Kartan ${fileName} går inte att läsa som JSON: gör om den med --propose.`, cause);
  }
  if (!Array.isArray(rows) || !rows.every((row) => typeof row === 'object' && row !== null)) {
    throw new HostError('bad-map', `Kartan ${fileName} är ingen karta från lis import: gör om den med --propose.`);
  }
  const cells = (rows as Record<string, unknown>[]).map((row) =>
    mapHeaders.map((header): CellValue => cellOf(row[header])),
  );
  return mapOfRows([[...mapHeaders], ...cells], fileName);
}

function cellOf(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
