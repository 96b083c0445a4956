import { lowestOf, type RiskLevel, riskLevelOf, riskLevels, riskValue } from '../sheets/risks/risk-value.ts';
import { palette } from './palette.ts';

/** What a colour of a matrix means: sign and word say it too (WCAG 2.2, 1.4.1). */
export interface Shade {
  /** Letters only. */
  readonly key: string;
  readonly icon: string;
  /** Swedish, with a capital. */
  readonly word: string;
  /** What has it, e.g. `riskvärde 15–25`. */
  readonly meaning: string;
  /** `RRGGBB`; `shadeInk` keeps at least 4.5:1 on it. The graver, the darker, so that it survives print in grey. */
  readonly fill: string;
}

/** The colour of what stands on a shade, `RRGGBB`. */
export const shadeInk = palette.ink;

/** The colours of a matrix. They go by what a place means, never by how much stands there. */
export interface Shading {
  /** From the least to the gravest. */
  readonly legend: readonly Shade[];
  /** Place in `legend` of each cell, by series and category. */
  readonly places: readonly (readonly number[])[];
  /** What a cell without colour means, in words. */
  readonly empty: string;
}

/** @example shadeText(shade) // '■ Hög: riskvärde 15–25' */
export function shadeText({ icon, word, meaning }: Shade): string {
  return `${icon} ${word}: ${meaning}`;
}

const looks: Readonly<Record<RiskLevel, Pick<Shade, 'icon' | 'fill'>>> = {
  low: { icon: '○', fill: 'FFF3CC' },
  moderate: { icon: '◆', fill: 'FFD98A' },
  raised: { icon: '▲', fill: 'F4A06B' },
  high: { icon: '■', fill: 'E8796A' },
};

/** The fill of every shade that a matrix may have, by its key. */
export const shadeFills: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(looks).map(([key, { fill }]) => [key, fill]),
);

/** The colours of a matrix of risks, whose series are likelihoods and whose categories are impacts, by the value of each place. */
export function riskShading(likelihoods: readonly number[], impacts: readonly number[]): Shading {
  const highest = Math.max(...likelihoods) * Math.max(...impacts);
  const legend = riskLevels.map(({ level, word }, index): Shade => {
    const next = riskLevels[index + 1];
    const [first, last] = [lowestOf(level, highest), next === undefined ? highest : lowestOf(next.level, highest) - 1];
    const meaning = first === last ? `riskvärde ${first}` : `riskvärde ${first}–${last}`;
    return { key: level, word, meaning, ...looks[level] };
  });
  const places = likelihoods.map((likelihood) =>
    impacts.map((impact) => {
      const level = riskLevelOf(riskValue({ likelihood, impact }) ?? 0, highest);
      return riskLevels.findIndex((each) => each.level === level);
    }),
  );
  return { legend, places, empty: 'Tom ruta: ingen risk' };
}
