import { digitsAt } from '../workbook/text.ts';

/** A level of a classification scale. Carries name and scale, so that a figure never stands as a bare digit. */
export interface Level {
  readonly number: number;
  readonly name: string;
  /** Name of the scale, e.g. `KLASSA`. */
  readonly scale: string;
  /** Canonical spelling in a cell, e.g. `3 Allvarlig`. */
  readonly label: string;
}

export interface Scale {
  readonly name: string;
  /** From the lowest to the highest. */
  readonly levels: readonly Level[];
}

/** A scale from the labels of its levels, `0 Ingen …`; a label without number gets its place in the list. */
export function scaleOf(name: string, labels: readonly string[]): Scale {
  const levels = labels.map((label, index): Level => {
    const digits = digitsAt(label, 0);
    const after = label.slice(digits);
    const rest = after.trimStart();
    const isNumbered = digits > 0 && rest !== '' && rest !== after;
    const number = isNumbered ? Number(label.slice(0, digits)) : index;
    const levelName = isNumbered ? rest : label;
    return { number, name: levelName, scale: name, label: `${number} ${levelName}` };
  });
  return { name, levels };
}

const levelNames = ['0 Ingen eller försumbar', '1 Måttlig', '2 Betydande', '3 Allvarlig', '4 Synnerligen allvarlig'];

/** SKR's KLASSA with levels 0–4; its requirement catalogues stop at level 3. */
export const klassa = scaleOf('KLASSA', levelNames);

/** MSB's model for classification: the same first four names, no level 4. */
export const msb = scaleOf('MSB', levelNames.slice(0, 4));

export const builtInScales: readonly Scale[] = [klassa, msb];
