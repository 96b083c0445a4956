/**
 * The one palette, `RRGGBB`: sheets, documents, pages and the sidebar take their colours from it. Colours of values stand beside it
 * (`colours.ts`, `shading.ts`). Every ink has a contrast of at least 4.5:1 against the grounds that it stands on (WCAG 2.2, 1.4.3).
 */
export const palette = {
  ink: '1F2328',
  muted: '4F5B66',
  heading: '1B3A57',
  /** Links, and what informs without judging. */
  accent: '1D5B8F',
  good: '1E6B34',
  fair: '7A5900',
  poor: 'A8200D',
  draft: '9C2A10',

  paper: 'FFFFFF',
  ground: 'F3F5F8',
  goodGround: 'DDF1E0',
  fairGround: 'FFF0C2',
  poorGround: 'FBDFDB',
  accentGround: 'E1EDF8',
  plainGround: 'ECEFF2',

  /** Headers of tables that the program writes, and light ones in documents. */
  header: '1F4E79',
  lightHeader: 'E6EDF4',
  /** Headers of columns that people fill in, darker where they must. */
  voluntaryHeader: '3D5A80',
  requiredHeader: '1B3A57',
  /** Text and a mark on dark grounds. */
  onDark: 'C8DBEA',
  notice: 'F0C36A',

  /** Lines between cells, lines behind a chart, and edges that must be seen: axes, fields. */
  line: 'C9D1D9',
  faintLine: 'E3E8ED',
  edge: '76828F',

  bar: '9DC3E6',
  negativeBar: 'F4B183',
  /** The ground of a cell that a check has marked in people's own sheets. */
  marked: 'FFE3DF',
} as const;

/** The same colours where a reader's machine is dark; what is left out is as it is in the light. */
export const darkPalette = {
  ink: 'E6EBF0',
  muted: 'B0BBC6',
  line: '3A4651',
  edge: '84919D',
  paper: '1B232B',
  ground: '12181E',
  accent: '8CC0F0',
  good: '86D69D',
  fair: 'F0C763',
  poor: 'FFA294',
  goodGround: '173724',
  fairGround: '3B3012',
  poorGround: '48211B',
  plainGround: '2B353F',
  heading: '0C1824',
  header: '1B3A57',
} as const satisfies Partial<Record<keyof typeof palette, string>>;
