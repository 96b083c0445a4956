import type { TrafficLight, Trend } from '../../../core/index.ts';

/** Colours as six hexadecimal digits; every text colour keeps at least 4.5:1 against the fills here. */
export const palette = {
  heading: '1B3A57',
  text: '1F2328',
  muted: '4F5B66',
  rule: 'C9D1D9',
  strongRule: '1B3A57',
  headerFill: 'E6EDF4',
  draft: '9C2A10',
} as const;

/** Series colours in order, at least 4.5:1 against white and apart for the colour-blind. */
export const seriesColours = ['1F4E79', 'C55A11', '217A70', '7F6000', '6B4C9A', '5F6973', 'A23B72', '3A7D34'] as const;

/** A fact shown by shape, colour and word together, so that it survives print in grey and colour blindness. */
export interface Sign {
  readonly icon: string;
  readonly word: string;
  readonly colour: string;
}

export const trafficLightSigns: Readonly<Record<TrafficLight, Sign>> = {
  grön: { icon: '●', word: 'Grön', colour: '1E6B34' },
  gul: { icon: '▲', word: 'Gul', colour: '7A5900' },
  röd: { icon: '■', word: 'Röd', colour: 'A8200D' },
  ingen: { icon: '○', word: 'Ej bedömd', colour: palette.muted },
};

/** The arrow tells the direction of quality, not of the number: up is better whichever way the figure counts. */
export const trendSigns: Readonly<Record<Trend, Sign>> = {
  bättre: { icon: '↑', word: 'Bättre', colour: '1E6B34' },
  sämre: { icon: '↓', word: 'Sämre', colour: 'A8200D' },
  oförändrad: { icon: '→', word: 'Oförändrad', colour: palette.muted },
  förändrad: { icon: '↔', word: 'Förändrad', colour: palette.muted },
};
