import type { TrafficLight, Trend } from './indicator.ts';
import { palette } from './palette.ts';

/** A judgement shown by shape, word and colour together, so that it survives print in grey and colour blindness (WCAG 2.2, 1.4.1). */
export interface Sign {
  readonly icon: string;
  /** Swedish, with a capital. */
  readonly word: string;
  /** `RRGGBB`, at least 4.5:1 against white. */
  readonly colour: string;
}

export const lightSigns: Readonly<Record<TrafficLight, Sign>> = {
  grön: { icon: '●', word: 'Grön', colour: palette.good },
  gul: { icon: '▲', word: 'Gul', colour: palette.fair },
  röd: { icon: '■', word: 'Röd', colour: palette.poor },
  ingen: { icon: '○', word: 'Ej bedömd', colour: palette.muted },
};

/** The arrow tells the direction of quality, not of the number: up is better whichever way the figure counts. */
export const trendSigns: Readonly<Record<Trend, Sign>> = {
  bättre: { icon: '↑', word: 'Bättre', colour: palette.good },
  sämre: { icon: '↓', word: 'Sämre', colour: palette.poor },
  oförändrad: { icon: '→', word: 'Oförändrad', colour: palette.muted },
  förändrad: { icon: '↔', word: 'Förändrad', colour: palette.muted },
};

/** What a light is called within a table or a sentence; the only place that says what no light is called: `ej bedömd`. */
export function lightWord(light: TrafficLight): string {
  return lightSigns[light].word.toLowerCase();
}

/** @example signText(lightSigns.gul) // '▲ Gul' */
export function signText({ icon, word }: Sign): string {
  return `${icon} ${word}`;
}
