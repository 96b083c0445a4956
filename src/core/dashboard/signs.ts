import type { TrafficLight, Trend } from './indicator.ts';

/** A judgement shown by shape, word and colour together, so that it survives print in grey and colour blindness (WCAG 2.2, 1.4.1). */
export interface Sign {
  readonly icon: string;
  /** Swedish, with a capital. */
  readonly word: string;
  /** `RRGGBB`, at least 4.5:1 against white. */
  readonly colour: string;
}

const muted = '4F5B66';

export const lightSigns: Readonly<Record<TrafficLight, Sign>> = {
  grön: { icon: '●', word: 'Grön', colour: '1E6B34' },
  gul: { icon: '▲', word: 'Gul', colour: '7A5900' },
  röd: { icon: '■', word: 'Röd', colour: 'A8200D' },
  ingen: { icon: '○', word: 'Ej bedömd', colour: muted },
};

/** The arrow tells the direction of quality, not of the number: up is better whichever way the figure counts. */
export const trendSigns: Readonly<Record<Trend, Sign>> = {
  bättre: { icon: '↑', word: 'Bättre', colour: '1E6B34' },
  sämre: { icon: '↓', word: 'Sämre', colour: 'A8200D' },
  oförändrad: { icon: '→', word: 'Oförändrad', colour: muted },
  förändrad: { icon: '↔', word: 'Förändrad', colour: muted },
};

/** What a light is called within a table or a sentence; the only place that says what no light is called: `ej bedömd`. */
export const lightWord = (light: TrafficLight): string => lightSigns[light].word.toLowerCase();

/** @example signText(lightSigns.gul) // '▲ Gul' */
export const signText = ({ icon, word }: Sign): string => `${icon} ${word}`;
