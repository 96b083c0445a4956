/** The colours that are not those of a value, `RRGGBB`. */
export const palette = {
  muted: '52606D',
  heading: '1F3864',
  header: '1F4E79',
  paper: 'FFFFFF',
  line: 'D0D7DE',
  link: '0B5CAD',
  bar: '9DC3E6',
} as const;
