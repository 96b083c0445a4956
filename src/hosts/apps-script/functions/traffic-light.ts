import { type Limits, lightOfShare, lightSigns, percentKind, signText } from '../../../core/index.ts';
import { type CellsInput, eachCell } from './each-cell.ts';

/** Icon and word of the traffic light of each share. An empty cell gives empty text; what is no share says so. */
export function trafficLights(cells: CellsInput, limits: Limits): string | string[][] {
  return eachCell(cells, (value) => {
    if (value === '' || value === null || value === undefined) return '';
    const share = readShare(value);
    return share === undefined ? `Ingen andel: ${String(value)}` : signText(lightSigns[lightOfShare(share, limits)]);
  });
}

/** A limit as it may be given: `0,9`, `90 %` or 90; `otherwise` when it is left out. */
export function limitOf(value: unknown, otherwise: number): number {
  return value === undefined || value === '' ? otherwise : (readShare(value) ?? otherwise);
}

function readShare(value: unknown): number | undefined {
  const read = percentKind.reader({ list: (_, builtIn) => builtIn, scale: { name: '', levels: [] }, date1904: false });
  return read(typeof value === 'number' ? value : String(value).trim()).value;
}
