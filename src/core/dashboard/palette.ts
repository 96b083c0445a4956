/** The colours that are not those of a value, `RRGGBB`. */
export const palette = {
  muted: '52606D',
  heading: '1F3864',
  header: '1F4E79',
  paper: 'FFFFFF',
  line: 'D0D7DE',
  link: '0B5CAD',
  bar: '9DC3E6',
  voluntaryHeader: '3D5A80',
  requiredHeader: '1B3A57',
  attention: { good: 'DDEFD9', warning: 'FFF1CC', bad: 'F9D6D2', idle: 'E7E9EC' },
} as const;
