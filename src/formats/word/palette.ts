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
