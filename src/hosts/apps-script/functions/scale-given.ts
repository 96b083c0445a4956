import { builtInScales, foldText, type Scale, scaleOf } from '../../../core/index.ts';
import { type CellsInput, rowsOf } from './each-cell.ts';

/**
 * The scale that a formula is given, so that its cell follows it: the name of one, or the levels of one's own.
 * @param otherwise the scale of the settings, where none is given
 * @returns `undefined` for a name that is none
 */
export function scaleGiven(given: CellsInput, otherwise: Scale): Scale | undefined {
  const labels = rowsOf(given).flatMap((row) => row.map((value) => String(value ?? '').trim()).filter(Boolean));
  const [name] = labels;
  if (name === undefined) return otherwise;
  if (labels.length > 1) return scaleOf('', labels);
  return [otherwise, ...builtInScales].find((scale) => foldText(scale.name) === foldText(name));
}
